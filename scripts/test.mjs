// Plain JavaScript for any Node from 20 on: installs what is missing and runs every test there is, under the Node of Diskret.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findChromium } from './find-chromium.mjs'
import { findNode, installMissing, NotAvailable, refuseOldNode, root, unavailable } from './install-missing.mjs'

const help = `Usage: npm test -- [PATTERN…]

Installs what is missing, checks types and lint, and runs the tests: in Node, in a browser, and those of the database once more on
PostgreSQL 15 where Debian's is installed. With a PATTERN only the test files whose path contains it run.
The last line is "N passed, N failed, N skipped". Exit code 0 when nothing failed, 1 when something did, 5 when a part is missing.
`

/** PostgreSQL versions besides the embedded one, where Debian puts them. */
const otherPostgres = ['15']

const sum = { passed: 0, failed: 0, skipped: 0 }
const bin = join(root, 'node_modules', '.bin')

/** @returns {Promise<number>} exit code of a program that writes to this terminal */
function run(program, options, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, options, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: bin + delimiter + process.env.PATH, ...env },
    })
    const stop = () => child.kill('SIGTERM')
    process.once('SIGTERM', stop)
    child.once('error', fail)
    child.once('exit', (code) => {
      process.removeListener('SIGTERM', stop)
      done(code ?? 1)
    })
  })
}

/** A check that passes or fails as a whole counts as one test. */
async function check(title, program, options) {
  process.stdout.write(`\n${title}\n`)
  if ((await run(join(bin, program), options)) === 0) sum.passed++
  else sum.failed++
}

async function vitest(title, options, env = {}) {
  process.stdout.write(`\n${title}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'diskret-results-'))
  const results = join(folder, 'results.json')
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const code = await run(findNode(), [program, 'run', ...reporters, ...options], env)
  const failed = existsSync(results) ? count(JSON.parse(readFileSync(results, 'utf8'))) : 0
  // A fault outside of any test, such as one in the set-up, must not go unseen.
  if (code !== 0 && failed === 0) sum.failed++
  rmSync(folder, { recursive: true, force: true })
}

/** @returns {number} how many failed; a file that cannot be read as a test counts as one */
function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = numFailedTests + broken.length
  sum.passed += numPassedTests
  sum.failed += failed
  sum.skipped += numPendingTests + numTodoTests
  return failed
}

async function runOnOtherPostgres(browser) {
  for (const version of otherPostgres) {
    if (!existsSync(`/usr/lib/postgresql/${version}/bin/postgres`)) continue
    const env = { ...browser, TEST_POSTGRES: version }
    await vitest(`Tests of the database on PostgreSQL ${version}`, ['.database.test.ts'], env)
  }
}

async function runEverything() {
  // Some pages are looked at in a browser beside the code as well, so it is found before anything runs.
  const browser = { CHROMIUM_PATH: findChromium() }
  await check('Types', 'tsc', ['-p', '.'])
  await check('Lint and format', 'biome', ['ci', '--diagnostic-level=error', '.'])
  await vitest('Tests', ['--exclude', 'e2e/**'], browser)
  await runOnOtherPostgres(browser)
  await vitest('Tests in a browser', ['e2e/'], browser)
}

async function runMatching(patterns) {
  const inBrowser = patterns.some((pattern) => pattern.includes('e2e'))
  await vitest('Tests', patterns, inBrowser ? { CHROMIUM_PATH: findChromium() } : {})
}

const given = process.argv.slice(2)
if (given.includes('--help')) {
  process.stdout.write(help)
} else {
  try {
    refuseOldNode()
    await installMissing()
    await (given.length > 0 ? runMatching(given) : runEverything())
  } catch (error) {
    if (!(error instanceof NotAvailable)) throw error
    process.stderr.write(`${error.message}\n`)
    sum.failed++
    process.exitCode = unavailable
  }
  if (sum.failed > 0) process.exitCode ??= 1
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`)
}
