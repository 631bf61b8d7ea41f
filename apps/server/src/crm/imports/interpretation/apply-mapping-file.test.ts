import { describe, expect, it } from 'vitest'
import { Problem } from '../../../platform/problems/problem.ts'
import { applyMappingFile } from './apply-mapping-file.ts'
import type { ColumnMapping } from './fields.ts'

const suggested: ColumnMapping[] = [
  { header: 'Navn', field: 'fullName' },
  { header: 'Kunde', field: 'company' },
  { header: 'E-mail', field: 'email' },
  { header: 'Ref', field: null },
]

function problemOf(work: () => unknown): Problem {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('no problem')
}

describe('a mapping file', () => {
  it('gives columns their fields, leaves out what is null and keeps the rest', () => {
    const file = [
      { header: 'ref', field: 'externalId' },
      { header: 'E-mail', field: null },
    ]
    expect(applyMappingFile(file, suggested).map(({ field }) => field)).toEqual([
      'fullName',
      'company',
      null,
      'externalId',
    ])
  })

  it('takes a field of one value from the column that was suggested for it', () => {
    const file = [{ header: 'Ref', field: 'company' }]
    expect(applyMappingFile(file, suggested).map(({ field }) => field)).toEqual(['fullName', null, 'email', 'company'])
  })

  it('names the columns of a file without headers by their place', () => {
    const columns = suggested.map(({ field }) => ({ header: null, field }))
    const file = [
      { header: null, field: 'familyName' },
      { header: null, field: null },
    ]
    expect(applyMappingFile(file, columns).map(({ field }) => field)).toEqual(['familyName', null, 'email', null])
  })

  it('is refused by name for a field or header that does not exist, and for a field given twice', () => {
    const field = problemOf(() => applyMappingFile([{ header: 'Navn', field: 'shoeSize' }], suggested))
    expect([field.code, field.values, field.field]).toEqual(['mapping-field-unknown', { field: 'shoeSize' }, 'mapping'])
    const header = problemOf(() => applyMappingFile([{ header: 'Name', field: 'fullName' }], suggested))
    expect([header.code, header.values]).toEqual(['mapping-header-unknown', { header: 'Name' }])
    const twice = [
      { header: 'Navn', field: 'title' },
      { header: 'Kunde', field: 'title' },
    ]
    expect(problemOf(() => applyMappingFile(twice, suggested)).code).toBe('mapping-field-twice')
    expect(problemOf(() => applyMappingFile({ Navn: 'fullName' }, suggested)).code).toBe('mapping-unreadable')
    expect(problemOf(() => applyMappingFile([{ header: 'Navn' }], suggested)).faults[0]?.pointer).toBe('/0/field')
  })
})
