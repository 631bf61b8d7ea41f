import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { tryExclusive, tryShared, waitForExclusive } from './process-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'diskret-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Another process that holds the lock until it is killed. */
async function holder(file: string, kind: 'tryShared' | 'tryExclusive'): Promise<ChildProcess> {
  const source = `import { ${kind} } from ${JSON.stringify(import.meta.resolve('./process-lock.ts'))}
    globalThis.lock = ${kind}(${JSON.stringify(file)}); setInterval(() => {}, 1000); console.log('held')`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout!, 'data')
  return child
}

test('many hold a lock jointly, and nobody then holds it alone', () => {
  const file = join(folder, 'joint')
  const first = tryShared(file)
  const second = tryShared(file)
  expect(first && second).toBeTruthy()
  expect(tryExclusive(file)).toBeUndefined()
  first?.release()
  expect(tryExclusive(file)).toBeUndefined()
  second?.release()
  const alone = tryExclusive(file)
  expect(alone).toBeDefined()
  expect(tryShared(file)).toBeUndefined()
  alone?.release()
})

test.each(['tryShared', 'tryExclusive'] as const)('a lock ends with the process that is killed (%s)', async (kind) => {
  const file = join(folder, kind)
  const other = await holder(file, kind)
  expect(tryExclusive(file)).toBeUndefined()
  expect(await waitForExclusive(file, 50)).toBeUndefined()
  other.kill('SIGKILL')
  const lock = await waitForExclusive(file, 5000)
  expect(lock).toBeDefined()
  lock?.release()
})
