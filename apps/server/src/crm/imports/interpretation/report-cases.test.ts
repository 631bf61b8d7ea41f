import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ListBasis } from './classify-rows.ts'
import { previewFile } from './preview-file.ts'
import { toReport } from './to-report.ts'

const reports = join(import.meta.dirname, '../../../../../../../shared/reports')

interface Case {
  symptom: string
  steps: { run: string; expect: { report?: { rows: Record<string, unknown>[] } } }[]
}

/** Whether a value is what a case wants: itself, one of several, or `(absent)` where nothing may stand. */
function matches(wanted: unknown, got: unknown): boolean {
  if (wanted === '(absent)') return got === undefined
  if (Array.isArray(wanted)) return Array.isArray(got) && wanted.every((one) => got.includes(one))
  if (wanted !== null && typeof wanted === 'object' && 'oneOf' in wanted)
    return (wanted.oneOf as unknown[]).some((one) => matches(one, got))
  return wanted === got
}

describe.skipIf(!existsSync(reports))('reported faults of other importers', () => {
  const folders = existsSync(reports)
    ? readdirSync(reports).filter((name) => existsSync(join(reports, name, 'case.json')))
    : []
  for (const folder of folders) {
    const { symptom, steps }: Case = JSON.parse(readFileSync(join(reports, folder, 'case.json'), 'utf8'))
    for (const { run, expect: wanted } of steps) {
      const file = /^diskret import (\S+)/.exec(run)?.[1]
      if (file === undefined || wanted.report === undefined) continue
      it(`are not made here: ${symptom}`, async () => {
        const basis = (/--basis (\S+)/.exec(run)?.[1] ?? 'invitation') as ListBasis
        const country = /--country (\S+)/.exec(run)?.[1] ?? 'DK'
        const report = toReport((await previewFile(join(reports, folder, file), { country, basis })).rows)
        for (const { optional, ...row } of wanted.report?.rows ?? []) {
          const got = report.find(({ line }) => line === row.line)
          if (got === undefined) expect(optional, `line ${row.line}`).toBe(true)
          // Flags of notes come from the text detector, which is not part of this.
          for (const [field, value] of Object.entries(row)) {
            if (got === undefined || field === 'noteFlags') continue
            const found = got[field as keyof typeof got]
            expect(matches(value, found), `line ${row.line}, ${field}: ${JSON.stringify(found)}`).toBe(true)
          }
        }
      })
    }
  }
})
