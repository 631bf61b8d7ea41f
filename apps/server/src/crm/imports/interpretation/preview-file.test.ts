import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Problem } from '../../../platform/problems/problem.ts'
import { withoutTag } from './cells/read-emails.ts'
import type { LedgerLookup, ListBasis } from './classify-rows.ts'
import { previewFile } from './preview-file.ts'
import { type ReportEntry, toReport } from './to-report.ts'

const imports = join(import.meta.dirname, '../../../../../../../shared/imports')
const fixtures = join(import.meta.dirname, 'fixtures')
const list = join(fixtures, 'danish-prospects-200.csv')
const key = join(fixtures, 'danish-prospects-200.key.json')
const folder = mkdtempSync(join(tmpdir(), 'diskret-preview-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a checking script of the shared imports; answers what it printed. */
function check(script: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(imports, script), ...args, '--all'], {
    encoding: 'utf8',
  })
  return stdout + stderr
}

function erasedBefore(): LedgerLookup {
  const people: { email: string; phone: string }[] = JSON.parse(
    readFileSync(join(fixtures, 'danish-prospects-200.erased-before.json'), 'utf8'),
  )
  const erased = new Set(people.flatMap(({ email, phone }) => [withoutTag(email), phone]))
  return (identifier, name) => (name === null && erased.has(identifier) ? 'erased' : null)
}

async function reportOf(basis: ListBasis, withLedger: boolean): Promise<ReportEntry[]> {
  const ledger = withLedger ? { ledger: erasedBefore() } : {}
  return toReport((await previewFile(list, { country: 'DK', basis, ...ledger })).rows)
}

interface ExpectedFile {
  defaultCountry?: string
  sheets?: { defaultCountry?: string }[]
}

describe.skipIf(!existsSync(imports))('the files of the import contract', () => {
  it('are previewed as expected, all of them', async () => {
    const { files }: { files: Record<string, ExpectedFile> } = JSON.parse(
      readFileSync(join(imports, 'expected.json'), 'utf8'),
    )
    for (const [file, { defaultCountry, sheets }] of Object.entries(files)) {
      const country = defaultCountry ?? sheets?.[0]?.defaultCountry
      let answer: unknown
      try {
        answer = (await previewFile(join(imports, file), country === undefined ? {} : { country })).preview
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        answer = { error: { code: 2, message: error.code } }
      }
      writeFileSync(join(folder, `${file.replaceAll('/', '__')}.json`), JSON.stringify(answer))
    }
    const count = Object.keys(files).length
    expect(check('check-preview.mjs', join(imports, 'expected.json'), folder)).toBe(
      `${count} of ${count} files agree\n`,
    )
  }, 60_000)

  for (const basis of ['invitation', 'contract'] as const) {
    for (const withLedger of [true, false]) {
      it(`report the dirty Danish list as its key does, basis ${basis}, ${withLedger ? 'with' : 'without'} the ledger`, async () => {
        const report = join(folder, `report-${basis}-${withLedger}.json`)
        writeFileSync(report, JSON.stringify(await reportOf(basis, withLedger)))
        const flags = [basis === 'contract' ? '--with-basis' : '', withLedger ? '' : '--no-ledger'].filter(
          (flag) => flag !== '',
        )
        expect(check('check-import.mjs', key, report, '--no-notes', '--complete', ...flags)).toMatch(
          /: all 200 records as they should be\n$/,
        )
      })
    }
  }
})

describe('the dirty Danish list', () => {
  it('comes in as its key says, record by record', async () => {
    const { rows }: { rows: { line: number; outcome: string; reason?: string; email?: string; phone?: string }[] } =
      JSON.parse(readFileSync(key, 'utf8'))
    const report = await reportOf('invitation', true)
    const told = ({ line, outcome, reason, email, phone }: (typeof rows)[number] | ReportEntry) =>
      outcome === 'accepted' ? { line, outcome, email: email ?? null, phone: phone ?? null } : { line, outcome, reason }
    expect(report.map(told)).toEqual(rows.map(told))
  })

  it('gives one invitation for each mailbox, and none under a basis', async () => {
    const invited = await previewFile(list, { country: 'DK' })
    expect(invited.preview.counts).toEqual({
      accepted: 134,
      duplicate: 24,
      rejected: 39,
      skipped: 3,
      flaggedNotes: expect.any(Number),
      invitations: 128,
    })
    expect((await previewFile(list, { country: 'DK', basis: 'contract' })).preview.counts.invitations).toBe(0)
  })
})

describe('a preview', () => {
  it('obeys the user’s mapping and entity, and shows fields that are left out by default', async () => {
    const file = join(folder, 'small.csv')
    writeFileSync(file, 'Navn;Ref;Født;E-mail\nAnne Holm;K1;14-05-1980;anne@holm.example\nI alt;2;;\n')
    const { preview } = await previewFile(file, { mapping: [{ header: 'Ref', field: 'externalId' }] })
    expect(preview.first).toMatchObject({ externalId: 'K1', birthDate: '14-05-1980', fullName: 'Anne Holm' })
    expect(preview.last).toEqual(preview.first)
    expect([preview.state, preview.counts.accepted, preview.counts.skipped]).toEqual(['preview', 1, 1])
    expect((await previewFile(file, { entity: 'deal' })).preview).toMatchObject({
      entity: 'deal',
      reasons: { 'only-previewed': 1, 'summary-row': 1 },
    })
  })
})
