import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashIdentifiers } from '../../../../data-protection/ledger/hash-identifier.ts'
import { closeTestDatabase } from '../../../../data-protection/testing/test-database.ts'
import { classifyRows, type LedgerLookup, type LedgerMark } from '../../interpretation/classify-rows.ts'
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

const marks: LedgerMark[] = ['erased', 'refused', 'asked']
const cell = (...values: string[]) => fc.constantFrom(...values)
/** Few values, so that rows meet in every way. */
const row = fc.record({
  name: cell(
    'Anne Holm',
    'Holm, Anne',
    'Anne Mette Holm',
    'Bo Lind',
    '',
    'Jens-Peter Skov',
    'Jens Peter Skov',
    'Bogholderi',
  ),
  email: cell(
    '',
    '',
    'a@x.example',
    'a+news@x.example',
    'info@x.example',
    'b@x.example',
    'a@x.example; b@x.example',
    'a(at)x',
  ),
  phone: cell('', '', '67510201', '+45 67 51 02 02', '67510201 / 67510203', '12'),
  company: cell('', '', 'Holm VVS ApS', 'Lind A/S'),
  consent: cell('', '', '', 'ja', 'nej', 'slet', 'ja tlf 3/4'),
})
const ledger = fc.array(
  fc.record({
    identifier: cell('a@x.example', 'b@x.example', 'info@x.example', '+4567510201', '+4567510202', '+4567510203'),
    name: fc.constantFrom(null, 'Anne Holm', 'Bo Lind', 'Jens Peter Skov'),
    mark: fc.constantFrom(...marks),
  }),
  { maxLength: 2 },
)

test('rows decided in sets are decided as in memory, one by one [steps A to H]', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 14 }),
      ledger,
      cell('invitation', 'contract', 'consent'),
      async (rows, remembered, basis) => {
        const path = join(bench.folder, 'random.csv')
        const lines = rows.map(({ name, email, phone, company, consent }) =>
          [name, email, phone, company, consent].map((text) => `"${text}"`).join(';'),
        )
        writeFileSync(path, `Navn;E-mail;Telefon;Firma;Samtykke\n${lines.join('\n')}\n`)
        const options = ImportOptionsSchema.parse({ basis, country: 'DK', entity: 'person' })

        await bench.query('delete from diskret.ledger_entries')
        for (const { identifier, name, mark } of remembered) await remember(identifier, name, mark)
        const expected = await inMemory(path, options, lookup(remembered))
        const found: unknown[] = []
        await previewImport(bench.services, operator, {
          file: path,
          options,
          beforeEnd: async (client, importId) => {
            for await (const entries of reportRows(client, importId, 'staging')) found.push(...entries)
          },
        })
        expect(found.map(sorted)).toEqual(expected.map(sorted))
      },
    ),
    { numRuns: 60 },
  )
})

function sorted(entry: unknown) {
  const { warnings, ...rest } = entry as { warnings?: string[] }
  return warnings === undefined ? rest : { ...rest, warnings: [...warnings].sort() }
}

async function inMemory(
  path: string,
  options: { basis: 'invitation' | 'contract' | 'legitimate-interest' | 'consent' },
  ask: LedgerLookup,
) {
  const file = await readImportFile(path, { ...options, entity: 'person', country: 'DK' })
  const rows: InterpretedRow[] = []
  for (const section of file.sections) for await (const batch of section.rows()) rows.push(...batch)
  return toReport(classifyRows(rows, { entity: 'person', basis: options.basis, ledger: ask }), () => [])
}

const nameKey = (name: string) => name.toLowerCase().split(' ').sort().join(' ')

function lookup(remembered: { identifier: string; name: string | null; mark: LedgerMark }[]): LedgerLookup {
  const strictness = { erased: 3, refused: 2, asked: 1 }
  return (identifier, name) => {
    const hits = remembered.filter(
      (one) => one.identifier === identifier && (one.name === null ? null : nameKey(one.name)) === name,
    )
    return hits.sort((a, b) => strictness[b.mark] - strictness[a.mark])[0]?.mark ?? null
  }
}

async function remember(identifier: string, name: string | null, kind: LedgerMark) {
  const isEmail = identifier.includes('@')
  const [hash] = hashIdentifiers(bench.services.keyring, {
    emails: isEmail ? [identifier] : [],
    phones: isEmail ? [] : [identifier],
    name,
  })
  await bench.query(
    `insert into diskret.ledger_entries (id, kind, identifier_kind, hash, with_name, key_id, normaliser)
     values (gen_random_uuid(), $1, $2, $3, $4, 'k', 1) on conflict do nothing`,
    [kind, isEmail ? 'email' : 'phone', name === null ? hash?.plain : hash?.withName, name === null ? 0 : 1],
  )
}
