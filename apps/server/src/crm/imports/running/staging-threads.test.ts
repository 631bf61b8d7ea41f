import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openKeyring } from '../../../platform/keyring/open-keyring.ts'
import { emptyRow } from '../interpretation/empty-row.ts'
import type { InterpretedRow } from '../interpretation/interpreted-row.ts'
import { type StagingContext, stagedColumns, stagedLines } from './staged-line.ts'
import { openStagingThreads } from './staging-threads.ts'

const keys = mkdtempSync(join(tmpdir(), 'diskret-staging-'))
const context: StagingContext = {
  importId: '01990000-0000-7000-8000-000000000000',
  keyring: openKeyring(keys, { create: true }),
  basis: 'contract',
  day: '2026-11-25',
}

const row = (line: number, notes: string | null): InterpretedRow => ({
  ...emptyRow(line, { sheet: null }, 'skipped', 'blank-row'),
  outcome: 'candidate',
  reason: null,
  emails: [`anna${line}@hus.example`],
  notes,
})
const batch = (position: number) => ({
  rows: [row(position + 2, 'Ringer igen på mandag.'), row(position + 3, 'Hun er lige blevet opereret for brystkræft.')],
  position,
  isCompany: false,
  proofs: [],
})
/** What of a line does not change from one time to the next: ids are new and what is sealed looks different. */
const steady = (lines: Buffer) =>
  lines
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => {
      const fields = line.split('\t')
      return stagedColumns.map((name, at) =>
        ['person_id', 'held_id', 'held'].includes(name) ? fields[at] === '\\N' : fields[at],
      )
    })

test('a thread prepares rows as the process itself does, sensitive notes sealed, each batch for who gave it [SPE-3]', async () => {
  const threads = openStagingThreads(context, { rowsBefore: 2, most: 2 })
  const batches = [0, 2, 4, 6].map(batch)
  const lines = await Promise.all(batches.map((one) => threads.stage(one)))
  await threads.close()
  expect(lines.map(steady)).toEqual(batches.map((one) => steady(stagedLines(one, context))))
  expect(lines.map(String).join('')).toContain('Ringer igen på mandag.')
  expect(lines.map(String).join('')).not.toContain('brystkræft')
})

test('a thread that breaks takes no rows along: they are prepared without it, and what is wrong with them is told', async () => {
  const threads = openStagingThreads(context, { rowsBefore: 0, most: 1 })
  const broken = { ...batch(0), rows: [{ ...row(2, null), emails: null as unknown as string[] }] }
  const [first, second] = [threads.stage(broken), threads.stage(batch(2))]
  await expect(first).rejects.toThrow(TypeError)
  expect(steady(await second)).toEqual(steady(stagedLines(batch(2), context)))
  await threads.close()
})

test('a missing key is told before there is a thread', async () => {
  const without = { ...context, keyring: openKeyring(mkdtempSync(join(tmpdir(), 'diskret-staging-'))) }
  await expect(openStagingThreads(without, { rowsBefore: 0, most: 1 }).stage(batch(0))).rejects.toMatchObject({
    code: 'key-missing',
  })
})
