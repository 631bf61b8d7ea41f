import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeTestDatabase } from '../../../../data-protection/testing/test-database.ts'
import { classifyRows } from '../../interpretation/classify-rows.ts'
import type { InterpretedRow } from '../../interpretation/interpreted-row.ts'
import { toReport } from '../../interpretation/to-report.ts'
import { ImportOptionsSchema } from '../import-options.ts'
import { previewImport } from '../preview-import.ts'
import { readImportFile } from '../read-import-file.ts'
import { reportRows } from '../report-rows.ts'
import { type ImportBench, openImportBench, operator } from '../testing/import-bench.ts'

let bench: ImportBench
beforeAll(async () => {
  bench = await openImportBench()
})
afterAll(() => closeTestDatabase(bench.database))

const cell = (...values: string[]) => fc.constantFrom(...values)
/** Few values, so that rows meet in every way; the last number is none. */
const company = fc.record({
  name: cell('', 'Holm VVS ApS', 'HOLM VVS APS', 'Lind A/S', 'Skov & Søn'),
  number: cell('', '', '24256790', '54562519', 'DK 24256790', '12'),
})
const lists = fc.array(company, { minLength: 1, maxLength: 14 })
const options = ImportOptionsSchema.parse({ entity: 'company', country: 'DK' })

async function classify(list: { name: string; number: string }[]) {
  const path = join(bench.folder, 'companies.csv')
  writeFileSync(path, `Firma;CVR\n${list.map(({ name, number }) => `"${name}";"${number}"`).join('\n')}\n`)
  const file = await readImportFile(path, { entity: 'company', country: 'DK' })
  const rows: InterpretedRow[] = []
  for (const section of file.sections) for await (const batch of section.rows()) rows.push(...batch)
  return { path, classified: classifyRows(rows, { entity: 'company', basis: 'invitation' }) }
}

test('companies decided in sets are decided as in memory, one by one', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (list) => {
      const { path, classified } = await classify(list)
      const found: unknown[] = []
      await previewImport(bench.services, operator, {
        file: path,
        options,
        beforeEnd: async (client, importId) => {
          for await (const entries of reportRows(client, importId, 'staging')) found.push(...entries)
        },
      })
      const outcome = ({ line, outcome, reason, duplicateOf }: Record<string, unknown>) => ({
        line,
        outcome,
        reason,
        duplicateOf,
      })
      expect(found.map((entry) => outcome(entry as Record<string, unknown>))).toEqual(
        toReport(classified, () => []).map((entry) => outcome({ ...entry })),
      )
    }),
    { numRuns: 40 },
  )
})

test('of any list: a duplicate leads to one that came in, two numbers never become one, and none is there twice', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (list) => {
      const { classified } = await classify(list)
      const accepted = new Map(classified.filter(({ outcome }) => outcome === 'accepted').map((row) => [row.row, row]))
      const numbers = new Map<InterpretedRow, Set<string>>()
      for (const { row, outcome, duplicateOf } of classified) {
        if (outcome !== 'accepted' && outcome !== 'duplicate') continue
        const company = outcome === 'accepted' ? row : duplicateOf
        if (company === null) throw new Error('a duplicate of nothing')
        expect(accepted.has(company)).toBe(true)
        expect(company.line).toBeLessThanOrEqual(row.line)
        const known = numbers.get(company) ?? new Set()
        if (row.company.taxId !== null) known.add(row.company.taxId)
        numbers.set(company, known)
      }
      for (const known of numbers.values()) expect(known.size).toBeLessThanOrEqual(1)
      const all = [...numbers.values()].flatMap((known) => [...known])
      expect(new Set(all).size).toBe(all.length)
      const nameless = [...accepted.keys()].filter(({ company }) => company.taxId === null)
      expect(new Set(nameless.map(({ keys }) => keys.company)).size).toBe(nameless.length)
    }),
    { numRuns: 100 },
  )
})
