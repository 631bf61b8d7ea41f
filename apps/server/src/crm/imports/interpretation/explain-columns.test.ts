import { expect, test } from 'vitest'
import { explainColumns } from './explain-columns.ts'
import type { ColumnMapping } from './fields.ts'

const suggested: ColumnMapping[] = [
  { header: 'Navn', field: 'fullName' },
  { header: 'Kontaktfelt', field: 'email' },
  { header: 'CPR', field: null },
  { header: 'Fødselsdato', field: 'birthDate' },
  { header: 'Ægtefælle', field: null },
  { header: 'Yndlingsfarve', field: null },
]

test('each column says why it becomes what it becomes; a national id is never stored [PRI-4]', () => {
  const why = (mapping: ColumnMapping[]) =>
    explainColumns(mapping, suggested, 'person', [2]).map((column) => column.why)
  expect(why(suggested)).toEqual(['header', 'values', 'national-id', 'not-needed', 'other-person', 'unknown'])
  const changed = suggested.with(1, { header: 'Kontaktfelt', field: null }).with(5, { header: 'Farve', field: 'tags' })
  expect(why(changed)[1]).toBe('chosen')
  expect(why(changed)[5]).toBe('chosen')
})
