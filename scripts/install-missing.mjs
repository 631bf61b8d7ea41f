// Plain JavaScript for any Node from 20 on: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Exit code for a part that is not available, as the outside contract has it. */
export const unavailable = 5

const oldestNode = 20
const nodeOfDiskret = 26
const lockFile = join(root, 'package-lock.json')
/** The lock file as it was installed. */
const stampFile = join(root, 'node_modules', '.diskret-installed')
const npmNote = join(root, 'node_modules', '.package-lock.json')
const lockFolder = join(root, '.installing')
const heartbeat = 1000
const silence = 15_000

/** Something that whoever runs Diskret has to do first. */
export class NotAvailable extends Error {}

/**
 * @param {string} version of a Node, such as `20.1.0`
 * @returns {number} its major version
 */
function majorOf(version) {
  return Number.parseInt(version, 10)
}

/** Stops with a plain sentence under a Node that is too old for npm and for us. */
export function refuseOldNode() {
  if (majorOf(process.versions.node) >= oldestNode) return
  throw new NotAvailable(
    `Diskret needs Node.js ${oldestNode} or newer to start, and this is ${process.versions.node}: https://nodejs.org/`,
  )
}

/** Installs the packages of the lock file unless exactly they are installed. One process at a time does it. */
export async function installMissing() {
  if (isInstalled()) return
  const unlock = await lock()
  try {
    // Another process may have installed while we waited.
    if (isInstalled()) return
    process.stderr.write('Installing what Diskret needs (npm ci), which takes about half a minute …\n')
    const code = await run('npm', [
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ])
    if (code !== 0) {
      throw new NotAvailable(`npm ci failed with exit code ${code}; what it wrote above says why. Nothing was started.`)
    }
    copyFileSync(lockFile, stampFile)
  } finally {
    unlock()
  }
}

/** Whether the packages are there, by our stamp or, after somebody's own `npm install`, by what npm noted of its work. */
function isInstalled() {
  if (!existsSync(stampFile) && !existsSync(npmNote)) return false
  if (existsSync(stampFile) && readFileSync(stampFile).equals(readFileSync(lockFile))) return true
  if (!existsSync(npmNote) || !sameVersions(packagesOf(lockFile), packagesOf(npmNote))) return false
  copyFileSync(lockFile, stampFile)
  return true
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** What is left out may only be optional: it is for other machines. */
function sameVersions(wanted, installed) {
  const isPackage = (path) => path.startsWith('node_modules/') || path.includes('/node_modules/')
  return (
    Object.keys(wanted)
      .filter(isPackage)
      .every((path) => {
        const found = installed[path]
        return found ? found.version === wanted[path].version : wanted[path].optional === true
      }) &&
    Object.keys(installed)
      .filter(isPackage)
      .every((path) => path in wanted)
  )
}

/**
 * Runs a program in the clone; what it says goes to standard error, for standard output belongs to the command.
 * @returns {Promise<number>} its exit code
 */
function run(program, options) {
  return new Promise((done, fail) => {
    const child = spawn(program, options, { cwd: root, stdio: ['ignore', 2, 2] })
    child.once('error', () =>
      fail(new NotAvailable(`${program} was not found; it comes with Node.js: https://nodejs.org/`)),
    )
    child.once('exit', (code) => done(code ?? 1))
  })
}

/**
 * Waits until this process alone may install. A folder is made by one process only; its time is renewed while its process works, so
 * one that has not been renewed for some time was left by a process that was killed.
 * @returns {Promise<() => void>} gives the lock back
 */
async function lock() {
  for (;;) {
    try {
      mkdirSync(lockFolder)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw new NotAvailable(`${root} cannot be written to, and packages have to be installed in it (${error.code}).`)
      }
      removeIfAbandoned()
      await sleep(200)
    }
  }
  const beat = setInterval(() => {
    const now = new Date()
    utimesSync(lockFolder, now, now)
  }, heartbeat)
  return () => {
    clearInterval(beat)
    rmSync(lockFolder, { recursive: true, force: true })
  }
}

function removeIfAbandoned() {
  try {
    const seen = statSync(lockFolder)
    if (Date.now() - seen.mtimeMs < silence) return
    // Renaming takes away exactly one folder; when it was already a newer one, it is put back.
    const aside = `${lockFolder}-${randomUUID()}`
    renameSync(lockFolder, aside)
    if (statSync(aside).ino === seen.ino) rmSync(aside, { recursive: true })
    else renameSync(aside, lockFolder)
  } catch (error) {
    // Another process removed it first.
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  }
}

/**
 * Finds the Node under which Diskret runs: the one among its packages, else this one where it is new enough.
 * @returns {string} path of the program
 */
export function findNode() {
  const names = { linux: `node-linux-${process.arch}`, darwin: `node-bin-darwin-${process.arch}` }
  const packaged = join(root, 'node_modules', names[process.platform] ?? '-', 'bin', 'node')
  if (existsSync(packaged)) return packaged
  if (majorOf(process.versions.node) >= nodeOfDiskret) return process.execPath
  throw new NotAvailable(
    `Diskret runs under Node.js ${nodeOfDiskret}. npm has no copy of it for ${process.platform}-${process.arch} (or was told to leave ` +
      `optional packages out): install Node.js ${nodeOfDiskret} from https://nodejs.org/ and start again, or run "npm ci --include=optional".`,
  )
}
