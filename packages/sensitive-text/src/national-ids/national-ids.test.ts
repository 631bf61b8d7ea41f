import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../reading/tokenize.ts'
import { isPossibleCpr } from './cpr.ts'
import { findNationalIds } from './find-national-ids.ts'
import { isFoedselsnummer } from './foedselsnummer.ts'
import { isPersonnummer } from './personnummer.ts'
import { isSteuerId } from './steuer-id.ts'

const found = (text: string) => findNationalIds(text, tokenize(text)).map(({ start, end }) => text.slice(start, end))

describe('each number by its own rules', () => {
  test('a CPR number needs a date that exists, not modulus 11', () => {
    expect(isPossibleCpr('1203731111')).toBe(true)
    expect(isPossibleCpr('3102731111')).toBe(false)
    expect(isPossibleCpr('1213731111')).toBe(false)
  })

  test('the seventh digit names the century of a CPR number: 29 February 1900 did not exist, 2000 did', () => {
    expect(isPossibleCpr('2902001234')).toBe(false)
    expect(isPossibleCpr('2902004234')).toBe(true)
    expect(isPossibleCpr('2902005234')).toBe(true)
  })

  test('a personnummer passes Luhn, with and without century; a samordningsnummer has 60 added to the day', () => {
    expect(isPersonnummer('8112189876')).toBe(true)
    expect(isPersonnummer('198112189876')).toBe(true)
    expect(isPersonnummer('8112189875')).toBe(false)
    expect(isPersonnummer('7010632391')).toBe(true)
    expect(isPersonnummer('8102309876')).toBe(false)
  })

  test('a fødselsnummer has two check digits; a D-number 40 added to the day', () => {
    expect(isFoedselsnummer('01010750160')).toBe(true)
    expect(isFoedselsnummer('01010750161')).toBe(false)
    expect(isFoedselsnummer('70019950032')).toBe(true)
    expect(isFoedselsnummer('32010750160')).toBe(false)
  })

  test('a Steuer-ID repeats one digit of its first ten, never three in a row, and has a check digit', () => {
    expect(isSteuerId('86095742719')).toBe(true)
    expect(isSteuerId('47036892816')).toBe(true)
    expect(isSteuerId('86095742718')).toBe(false)
    expect(isSteuerId('01234567890')).toBe(false)
    expect(isSteuerId('12345678903')).toBe(false)
  })
})

describe('numbers in notes', () => {
  test('an id is found in every way of writing it, with or without a word before it', () => {
    for (const text of [
      '120373-1111',
      '1203731111',
      '120373 1111',
      'cpr 120373-1111.',
      '(120373-1111)',
      'Ny adgang:120373-1111',
    ]) {
      expect(found(text), text).toHaveLength(1)
    }
    expect(found('personnummer 811218-9876')).toEqual(['811218-9876'])
    expect(found('19811218-9876 ska in i systemet')).toEqual(['19811218-9876'])
    expect(found('fnr 010107 50160')).toEqual(['010107 50160'])
    expect(found('Steuer-ID 86 095 742 719')).toEqual(['86 095 742 719'])
  })

  test('a number announced as an order, an invoice or an item is left alone, and so is the one that replaces it', () => {
    for (const text of [
      'Ordre 1203731111 er forsinket',
      'Varenr. 120373-1111 udgår, erstattes af 130373-1111',
      'Kundenr 120373-1111',
      'Fakturanummer: 1203731111',
      'Seriennummer 86095742719',
      'order no. 1203731111',
      'Kolli-id 1203731111',
      'Konto 3199 1203731111',
    ]) {
      expect(found(text), text).toEqual([])
    }
  })

  test('a customer who does something with a number announces none', () => {
    expect(found('Kunden skrev 120373-1111 i chatten')).toEqual(['120373-1111'])
    expect(found('Customer pasted 120373-1111 by mistake')).toEqual(['120373-1111'])
    expect(found('Kund lämnade 811218-9876 per telefon')).toEqual(['811218-9876'])
    expect(found('Customer no. is 120373-1111')).toEqual([])
    expect(found('Kunde 120373-1111 er lukket')).toEqual([])
  })

  test('a Danish P-nummer is the number of a place of production, not of a person', () => {
    expect(found('P-nummer 1203731111')).toEqual([])
    expect(found('p-nr: 1203731111 skal på fakturaen')).toEqual([])
    expect(found('hans cpr-nummer 1203731111')).toEqual(['1203731111'])
  })

  test('parts of longer numbers, GUIDs, times, versions and telephone numbers are no ids', () => {
    for (const text of [
      '110bcd25-a55d-453a-8046-129790101158',
      '2025-11-05T10:21:33.123456',
      '+451203731111',
      '00370123456789012345',
      '12037311112',
      'SKU120373-1111',
      'CVR 91203737, EAN 5790000120378',
      'org.nr 556000-4615',
    ]) {
      expect(found(text), text).toEqual([])
    }
  })

  test('what is found is always a slice of the note that holds ten to twelve digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789- nr.ordecpx:') }), (text) => {
        for (const each of found(text))
          expect(each.replace(/\D/g, '').length).toSatisfy((n: number) => n >= 10 && n <= 12)
      }),
    )
  })
})
