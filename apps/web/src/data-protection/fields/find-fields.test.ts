import { expect, test } from 'vitest'
import type { RegisteredField } from './fields-query.ts'
import { actionOf, findFields } from './find-fields.ts'

const name: RegisteredField = {
  table: 'people',
  column: 'name',
  tableLabel: { da: 'Personer', en: 'People' },
  label: { da: 'Navn', en: 'Name' },
  personal: true,
  subjects: ['person'],
  category: 'pd:Name',
  origin: 'provided',
  purposes: ['customer', 'marketing'],
  retention: { start: 'person-erased', keep: 'P0D', rule: 'ERA-1' },
  kept: { da: 'slettes, når personen bliver slettet', en: 'erased when the person is erased' },
  erasure: 'delete',
  freeText: false,
  identifier: 'name',
  withheld: null,
}
const note: RegisteredField = {
  ...name,
  table: 'notes',
  column: 'text',
  tableLabel: { da: 'Noter', en: 'Notes' },
  label: { da: 'Tekst', en: 'Text' },
  purposes: ['customer'],
  erasure: 'hold DK-1',
  freeText: true,
}
const technical: RegisteredField = { ...name, column: 'id', label: null, personal: false, purposes: [] }
const all = [name, note, technical]

test('only fields with personal data stand in the registry, and each filter narrows them', () => {
  expect(findFields(all, {}, 'da')).toEqual([name, note])
  expect(findFields(all, { purpose: 'marketing' }, 'da')).toEqual([name])
  expect(findFields(all, { free: true }, 'da')).toEqual([note])
  expect(findFields(all, { action: 'hold' }, 'da')).toEqual([note])
  expect(findFields(all, { q: 'NOTER' }, 'da')).toEqual([note])
  expect(findFields(all, { q: 'people.' }, 'en')).toEqual([])
  expect(actionOf(note)).toBe('hold')
})
