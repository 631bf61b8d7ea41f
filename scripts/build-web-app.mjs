// Plain JavaScript, run by `diskret start`: builds the web app when its sources differ from those of the build that is there.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const app = join(root, 'apps', 'web')
const built = join(app, 'dist')
/** How many builds are kept. */
const kept = 4
const unavailable = 5

/** All that goes into a build: the app, the texts that it shares with the server, and the versions of its parts. */
const sources = [
  join(app, 'src'),
  join(app, 'public'),
  join(app, 'index.html'),
  join(app, 'vite.config.ts'),
  fileURLToPath(import.meta.url),
  join(root, 'apps', 'server', 'src', 'platform', 'texts'),
  join(root, 'apps', 'server', 'src', 'data-protection', 'installation'),
  join(root, 'packages'),
  join(root, 'package-lock.json'),
]

function* filesOf(path) {
  if (!existsSync(path)) return
  const found = readdirSync(dirname(path), { withFileTypes: true }).find(({ name }) => path.endsWith(`/${name}`))
  if (!found?.isDirectory()) return yield path
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((one, other) =>
    one.name < other.name ? -1 : 1,
  )) {
    if (entry.name === 'node_modules' || entry.name === 'fixtures' || /\.test\.tsx?$/.test(entry.name)) continue
    if (entry.isDirectory()) yield* filesOf(join(path, entry.name))
    else yield join(path, entry.name)
  }
}

/** @returns {string} digest of the names and contents of all sources */
function digestOfSources() {
  const digest = createHash('sha256')
  for (const source of sources)
    for (const file of filesOf(source))
      digest
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0')
  return digest.digest('hex')
}

/** Says which build is served from now on. */
function note(name) {
  const current = join(built, 'current')
  if (existsSync(current) && readFileSync(current, 'utf8') === name) return
  const written = `${current}-${process.pid}`
  writeFileSync(written, name)
  renameSync(written, current)
}

/** @returns {Promise<number>} exit code of a build into a folder */
function build(folder) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  return new Promise((done) => {
    // What it says goes to standard error, for standard output belongs to the command.
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', folder], {
      cwd: app,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    child.once('error', () => done(1))
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** Writes beside each script and stylesheet what is sent instead of it, so that no request waits for the packing. */
function pack(folder) {
  const assets = join(folder, 'assets')
  for (const name of readdirSync(assets).filter((file) => /\.(?:js|css)$/.test(file))) {
    const content = readFileSync(join(assets, name))
    writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }))
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 10 }
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content, { params: quality }))
  }
}

/** A service that runs goes on with the build that it began with, so the last ones stay. */
function removeOld() {
  const builds = readdirSync(built, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, at: statSync(join(built, name)).mtimeMs }))
    .sort((one, other) => other.at - one.at)
  for (const { name } of builds.slice(kept)) rmSync(join(built, name), { recursive: true, force: true })
}

const digest = digestOfSources().slice(0, 16)
const folder = join(built, digest)
if (existsSync(folder)) note(digest)
else {
  process.stderr.write('Building the web app, which takes some seconds …\n')
  const making = join(built, `.${digest}-${process.pid}`)
  const code = await build(making)
  if (code === 0) {
    pack(making)
    // Another process may have built the same meanwhile.
    if (!existsSync(folder)) renameSync(making, folder)
    note(digest)
    removeOld()
  } else {
    process.stderr.write('The web app could not be built; what it wrote above says why. Nothing was started.\n')
    process.exitCode = unavailable
  }
  rmSync(making, { recursive: true, force: true })
}
