import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const npm = `#!/bin/sh
echo "npm $*"
echo "npm $*" >> ../npm.log
sleep 0.3
[ -e ../npm-fails ] && exit 1
rm -rf node_modules
mkdir -p node_modules/.bin node_modules/node-${process.platform}-${process.arch}/bin
ln -s "${process.execPath}" node_modules/node-${process.platform}-${process.arch}/bin/node
ln -s "${process.execPath}" node_modules/.bin/node
`

const cli = `if (process.argv[2] === 'wait') {
  process.on('SIGTERM', () => process.exit(7))
  setInterval(() => {}, 1000)
}
console.log(JSON.stringify({ options: process.argv.slice(2), folder: process.cwd(), pid: process.pid }))
if (process.argv[2] === 'exit') process.exit(Number(process.argv[3]))
`

/** A clone in which nothing is installed, and an npm that notes what it is asked. */
function aClone() {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-clone-'))
  folders.push(folder)
  const clone = join(folder, 'with a space')
  mkdirSync(join(clone, 'apps', 'server', 'src'), { recursive: true })
  for (const name of ['diskret', 'scripts/bootstrap.mjs', 'scripts/install-missing.mjs']) {
    cpSync(new URL(`../${name}`, import.meta.url), join(clone, name))
  }
  writeFileSync(join(clone, 'package-lock.json'), '{"packages":{}}')
  writeFileSync(join(clone, 'apps', 'server', 'src', 'cli.ts'), cli)
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin', 'npm'), npm)
  chmodSync(join(folder, 'bin', 'npm'), 0o755)
  const start = (options: string[], command = join(clone, 'diskret')) =>
    spawn(command, options, {
      cwd: folder,
      env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    })
  return {
    folder,
    clone,
    start,
    async run(options: string[], command?: string) {
      const child = start(options, command)
      const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
      return { output, errors, code }
    },
    installations: () => readFileSync(join(folder, 'npm.log'), 'utf8').trim().split('\n').length,
  }
}

test('the first command installs, later ones do not, and standard output belongs to the command', async () => {
  const { folder, run, installations } = aClone()
  const first = await run(['exit', '3', 'a b', '*'])
  expect(first.code).toBe(3)
  expect(first.errors).toContain('npm ci')
  expect(JSON.parse(first.output)).toMatchObject({ options: ['exit', '3', 'a b', '*'], folder })
  const second = await run(['exit', '0'])
  expect(second).toMatchObject({ code: 0, errors: '' })
  expect(installations()).toBe(1)
})

test('another lock file is installed anew', async () => {
  const { clone, run, installations } = aClone()
  await run([])
  writeFileSync(join(clone, 'package-lock.json'), '{"packages":{"node_modules/more":{"version":"1.0.0"}}}')
  expect((await run([])).code).toBe(0)
  expect(installations()).toBe(2)
})

test('two commands at once install once', async () => {
  const { run, installations } = aClone()
  const both = await Promise.all([run(['exit', '3']), run(['exit', '4'])])
  expect(both.map(({ code }) => code)).toEqual([3, 4])
  expect(installations()).toBe(1)
})

test('an installation that was killed does not stop the next one', async () => {
  const { clone, run } = aClone()
  const lock = join(clone, '.installing')
  mkdirSync(lock)
  utimesSync(lock, 0, 0)
  expect((await run(['exit', '3'])).code).toBe(3)
})

test('the command works through symbolic links', async () => {
  const { folder, clone, run } = aClone()
  mkdirSync(join(folder, 'links'))
  symlinkSync(join('..', 'with a space', 'diskret'), join(folder, 'links', 'relative'))
  symlinkSync(join(folder, 'links', 'relative'), join(folder, 'links', 'absolute'))
  expect((await run(['exit', '3'], join(folder, 'links', 'absolute'))).code).toBe(3)
  expect(clone).toContain(' ')
})

test('the process that was started is the command itself, so that signals meet it', async () => {
  const { start, run } = aClone()
  await run([])
  const child = start(['wait'])
  const [line] = await once(child.stdout, 'data')
  expect(JSON.parse(String(line)).pid).toBe(child.pid)
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  expect((await exit)[0]).toBe(7)
})

test('an installation that fails is exit code 5, with --json as one document', async () => {
  const { folder, run } = aClone()
  writeFileSync(join(folder, 'npm-fails'), '')
  const result = await run(['doctor', '--json'])
  expect(result.code).toBe(5)
  expect(JSON.parse(result.output)).toEqual({ error: { code: 5, message: expect.stringContaining('npm ci failed') } })
})
