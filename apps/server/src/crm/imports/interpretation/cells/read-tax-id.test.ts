import { describe, expect, it } from 'vitest'
import { isNationalId } from './is-national-id.ts'
import { readTaxId } from './read-tax-id.ts'

describe('a registration number', () => {
  it.each(['98668810', 'DK98668810', 'DK 98 66 88 10', 'DK-98668810', 'CVR 98668810', '9866 8810'])(
    '%j is 98668810',
    (text) => {
      expect(readTaxId(text, true)).toEqual({ value: '98668810', invalid: false })
    },
  )

  it.each(['DK90602315', '90602317', '9060231', 'ukendt'])(
    '%j fails modulus 11 or has not eight digits, and is not kept',
    (text) => {
      expect(readTaxId(text, true)).toEqual({ value: null, invalid: true })
    },
  )

  it('of another country stays as written', () => {
    expect(readTaxId('US-123456789', false).value).toBe('US-123456789')
    expect(readTaxId('SE556000461501', true).invalid).toBe(false)
  })
})

describe('a national id', () => {
  it('is a date of birth with four digits behind a hyphen, never a bare number [SPE-3]', () => {
    expect(['120461-7014', '19900101-1234'].map(isNationalId)).toEqual([true, true])
    expect(['1204617014', '990199-5555', '67 51 02 01', '2024-12-3112'].map(isNationalId)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})
