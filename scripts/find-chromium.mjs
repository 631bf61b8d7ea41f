// Plain JavaScript for any Node from 20 on.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { NotAvailable } from './install-missing.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds a Chromium for the tests in a browser; as root on Debian it installs the one that is missing.
 * @returns {string} path of the program
 */
export function findChromium() {
  const found = installedChromium()
  if (found) return found
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    throw new NotAvailable(
      'The tests in a browser need Chromium, which was not found. Install it ("sudo apt-get install chromium" on Debian), or set ' +
        'CHROMIUM_PATH to a Chromium or Chrome.',
    )
  }
  process.stderr.write('Installing Chromium for the tests in a browser …\n')
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', 'chromium'])
  const installed = installedChromium()
  if (!installed) throw new NotAvailable('apt-get installed chromium, and it still is not on the PATH.')
  return installed
}

function installedChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (isProgram(given)) return given
    throw new NotAvailable(`CHROMIUM_PATH names ${given}, which is no program.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function apt(options) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync('apt-get', ['-q', ...options], { env, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new NotAvailable(`apt-get ${options[0]} failed; what it wrote above says why.`)
}
