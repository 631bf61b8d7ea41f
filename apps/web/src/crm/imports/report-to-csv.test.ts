import { expect, test } from 'vitest'
import { countGroups, firstGroup } from './group-rows.ts'
import { reportToCsv } from './report-to-csv.ts'

test('the report is a table in words, safe for a spreadsheet', () => {
  const rows = [
    { line: 2, outcome: 'accepted', warnings: ['formula'], email: '=cmd@a.example' },
    { line: 3, outcome: 'rejected', reason: 'no-email' },
  ]
  const words = { heads: ['Row'], outcome: (one: string) => one, row: (code: string) => `"${code}"`, separator: ';' }
  expect(reportToCsv(rows, words).split('\r\n')).toEqual([
    '\uFEFF"Row"',
    `"2";"";"accepted";"";"";"""formula""";"'=cmd@a.example"`,
    '"3";"";"rejected";"""no-email""";"";"";""',
    '',
  ])
})

test('whom the ledger refuses is counted apart from faults, and the fault is shown first', () => {
  const counts = { accepted: 5, duplicate: 2, rejected: 4, skipped: 0, flaggedNotes: 0, invitations: 5 }
  const groups = countGroups({ counts, reasons: { 'erased-earlier': 2, refused: 1, 'no-email': 1, 'blank-row': 3 } })
  expect(groups).toEqual({ accepted: 5, duplicate: 2, rejected: 1, ledger: 3, skipped: 0 })
  expect(firstGroup(groups)).toBe('rejected')
})
