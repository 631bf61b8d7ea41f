import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CommandContext } from './data-protection/command/command-context.ts'
import { addCommonOptions } from './data-protection/command/common-options.ts'
import { runCommand } from './data-protection/command/run-command.ts'
import { everything } from './frame.ts'
import { openDiskret } from './open-diskret.ts'
import { definedProblems } from './platform/problems/problem.ts'
import { problemTexts } from './problem-texts.ts'

// Each word is a process of its own, which a busy machine starts slowly.
vi.setConfig({ testTimeout: 180_000 })

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diskret-cli-'))
  chmodSync(folder, 0o711)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command in this process, as `cli.ts` does: loading all of Diskret takes longer than most commands. */
async function runHere(words: string[], environment: Record<string, string> = {}) {
  let out = ''
  let err = ''
  const code = await runCommand({
    words,
    environment: { LANG: 'C', DISKRET_DATA: join(folder, 'data'), ...environment },
    features: everything,
    problemTexts,
    version: '1',
    open: openDiskret,
    out: async (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    isTerminal: false,
  })
  return { code, out, err }
}

/** Runs the command as a process of its own, on the embedded PostgreSQL of this test. */
function diskret(words: string[], environment: Record<string, string> = {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [cli, ...words], {
      env: { PATH: process.env.PATH, HOME: folder, LANG: 'C', DISKRET_DATA: join(folder, 'data'), ...environment },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (bytes) => {
      out += bytes
    })
    child.stderr.on('data', (bytes) => {
      err += bytes
    })
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

test('with --json standard output is one document, before or after the command, and errors are one too', async () => {
  const made = await diskret(['--json', 'api-key', 'create', '--role', 'seller'])
  expect(made.code).toBe(0)
  expect(JSON.parse(made.out)).toMatchObject({ role: 'seller', key: expect.stringMatching(/^dk_/) })
  const listed = await diskret(['api-key', 'list', '--json'])
  expect(JSON.parse(listed.out)).toHaveLength(1)
  expect(listed.out).not.toContain(JSON.parse(made.out).key)
  const missing = await diskret(['api-key', 'revoke', 'x', '--json', '--language', 'da'])
  expect(missing.code).toBe(4)
  expect(JSON.parse(missing.out)).toEqual({
    error: { code: 4, problem: 'api-key-not-found', message: 'Ingen åben API-nøgle har det id.' },
  })
})

test('wrong usage ends with 2 and names what is wrong, without opening anything', async () => {
  const cases: [string[], Record<string, string>, string][] = [
    [['nonsense', '--json'], {}, 'nonsense'],
    [['api-key', 'list', '--bogus', '--json'], {}, '--bogus'],
    [['api-key', 'create', '--json'], {}, '--role'],
    [['--language', 'fr', 'api-key', 'list', '--json'], {}, '--language'],
    [['api-key', 'list', '--json'], { DISKRET_CLOK_OFFSET: 'P1D' }, 'DISKRET_CLOK_OFFSET'],
  ]
  const results = await Promise.all(cases.map(([words, environment]) => runHere(words, environment)))
  for (const [index, { code, out }] of results.entries()) {
    expect(code, cases[index]![0].join(' ')).toBe(2)
    expect(JSON.parse(out).error).toMatchObject({ code: 2, field: cases[index]![2] })
  }
})

test('a database that cannot be reached ends with 5, an account that is not there with 4', async () => {
  const { code, out } = await runHere(['api-key', 'list', '--json'], {
    DATABASE_URL: 'postgresql://owner:secret@127.0.0.1:1/diskret',
  })
  expect([code, JSON.parse(out).error.code]).toEqual([5, 5])
  expect(out).not.toContain('secret')
  const unknown = await runHere(['api-key', 'list', '--as', 'nobody@proeve.example', '--json'])
  expect(unknown.code).toBe(4)
  expect(unknown.out).not.toContain('nobody')
})

test('every command says what it does, with its options, two examples and the exit codes', async () => {
  const program = new Command('diskret')
  for (const { commands } of everything) commands?.(program, {} as CommandContext)
  addCommonOptions(program)
  const leaves = (command: Command): Command[] =>
    command.commands.length > 0 ? command.commands.flatMap(leaves) : [command]
  for (const command of leaves(program)) {
    const name = `${command.parent?.name()} ${command.name()}`
    expect(command.description(), name).not.toBe('')
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
    expect(help.match(/^ {2}\.\/diskret /gm)?.length, `examples of ${name}`).toBe(2)
    for (const option of ['--json', '--language', '--data', '--as', '--progress']) expect(help, name).toContain(option)
  }
})

test('every problem has a text in both languages', () => {
  for (const { code } of definedProblems()) {
    expect(problemTexts[code]?.da, code).toBeTruthy()
    expect(problemTexts[code]?.en, code).toBeTruthy()
  }
})

const init = ['init', '--company', 'Prøve ApS', '--country', 'DK', '--email', 'mette@proeve.example']

test('init sets up once, and afterwards roles decide what --as may do', async () => {
  const environment = { DISKRET_DATA: join(folder, 'set-up') }
  const run = (...words: string[]) => runHere([...words, '--json'], environment)
  const made = await run(...init, '--password', 'hemmelig-hemmelig', '--practice')
  expect([made.code, JSON.parse(made.out)]).toEqual([
    0,
    { company: 'Prøve ApS', administrator: 'mette@proeve.example', practice: true, people: 0 },
  ])
  expect((await run(...init, '--password', 'hemmelig-hemmelig')).code).toBe(2)
  const assessments = JSON.parse((await run('assessment', 'list')).out)
  const signed = Object.fromEntries(
    assessments.map((entry: { kind: string; signedBy: string | null }) => [entry.kind, entry.signedBy]),
  )
  expect(signed).toEqual({ 'business-relations': null, 'customer-contacts': 'operator', invitation: 'operator' })
  const own = await run('assessment', 'sign', 'business-relations', '--as', 'METTE@proeve.example')
  expect(JSON.parse(own.out)).toMatchObject({
    kind: 'business-relations',
    signedBy: expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
  const log = JSON.parse((await run('audit', '--since', '2020-01-01')).out)
  expect(log[0]).toMatchObject({
    action: 'settings',
    purpose: 'rights',
    person: null,
    role: 'seller marketer officer administrator',
  })
  expect((await run('audit', '--since', 'yesterday')).code).toBe(2)
  expect(JSON.parse((await run('due', '--dry-run', '--within', 'P30D')).out)).toBeInstanceOf(Array)
  expect(JSON.parse((await run('due')).out)).toEqual({ done: {} })
  expect((await run('due', '--within', 'soon', '--dry-run')).code).toBe(2)
  const doctor = await run('doctor', '--deep')
  expect(JSON.parse(doctor.out).checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([])
  expect(doctor.code).toBe(0)
})

test('wrong input of init is told field by field in the language asked for', async () => {
  const { code, out } = await runHere(
    ['init', '--company', '', '--country', 'XX', '--email', 'x', '--password', 'y', '--json', '--language', 'da'],
    {
      DISKRET_DATA: join(folder, 'wrong'),
    },
  )
  expect(code).toBe(2)
  expect(JSON.parse(out).error.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/company',
    '/country',
    '/email',
    '/password',
  ])
})

test('a start prints its address, refuses a second one, and ends by itself when asked to stop', async () => {
  const env = { PATH: process.env.PATH, HOME: folder, DISKRET_DATA: join(folder, 'data'), PORT: '0' }
  const child = spawn(process.execPath, [cli, 'start', '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [line] = await once(child.stdout, 'data')
  const { address } = JSON.parse(String(line))
  expect((await fetch(`${address}/health`)).status).toBe(200)
  const second = await diskret(['start', '--json'], { PORT: '0' })
  expect([second.code, JSON.parse(second.out).error.problem]).toEqual([2, 'already-serving'])
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})
