import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PortableField } from './portable-data.ts'
import { writePortability } from './write-portability.ts'
import { foldLine, writeVcard } from './write-vcard.ts'

const field = (table: string, name: string, category: string, value: string, row = '1'): PortableField => ({
  table,
  row,
  name,
  category,
  value,
  label: { da: name, en: name },
  origin: 'ProvidedPersonalData',
  source: null,
  since: null,
  bases: [],
})
const id = '01920000-0000-7000-8000-000000000001'
const card = (...fields: PortableField[]) => writeVcard(fields, id, '2026-11-24T10:00:00.000Z', null)
const unfolded = (text: string) => text.replaceAll('\r\n ', '')

test('a card has name, addresses, numbers and what else there is, escaped [POR-3]', () => {
  const text = card(
    field('people', 'name', 'pd:Name', 'Anna, født Holm; "A"'),
    field('people', 'given_name', 'pd:Name', 'Anna'),
    field('people', 'family_name', 'pd:Name', 'Holm'),
    field('email_addresses', 'address', 'pd:EmailAddress', 'anna@birk.example'),
    field('phone_numbers', 'number', 'pd:TelephoneNumber', '+4567513401'),
    field('postal_addresses', 'street', 'pd:Street', 'Vej 1\nst. tv'),
    field('postal_addresses', 'postal_code', 'pd:PostalCode', '5000'),
    field('postal_addresses', 'city', 'pd:City', 'Odense'),
    field('consents', 'topic', 'pd:Interest', 'vin'),
  )
  const lines = unfolded(text).split('\r\n')
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:4.0'])
  expect(lines.slice(-2)).toEqual(['END:VCARD', ''])
  expect(lines).toEqual(
    expect.arrayContaining([
      'REV:20261124T100000Z',
      'FN:Anna\\, født Holm\\; "A"',
      'N:Holm;Anna;;;',
      'EMAIL:anna@birk.example',
      'TEL;VALUE=uri:tel:+4567513401',
      'ADR:;;Vej 1\\nst. tv;Odense;;5000;',
      'X-DISKRET-CONSENTS-TOPIC:vin',
    ]),
  )
})

test('no value makes a property of its own, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const lines = unfolded(card(field('people', 'name', 'pd:Name', value))).split('\r\n')
      expect(lines).toHaveLength(9)
      expect(lines.filter((line) => line.startsWith('FN:'))).toHaveLength(1)
    }),
  )
})

test('folded lines have at most 75 bytes and unfold to what they were', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }).filter((text) => !/[\r\n]/.test(text)),
      (text) => {
        const folded = foldLine(text)
        for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(unfolded(folded)).toBe(text)
      },
    ),
  )
})

test('a table starts no formula on the machine of who opens it', () => {
  const facts = { person: id, company: 'Prøve', language: 'da' as const, generatedAt: '2026-11-24T10:00:00Z' }
  const text = writePortability(
    [
      field('people', 'name', 'pd:Name', '=HYPERLINK("x")'),
      field('email_addresses', 'address', 'pd:EmailAddress', 'a@b.example', '1'),
      field('email_addresses', 'address', 'pd:EmailAddress', 'c@d.example', '2'),
    ],
    'csv',
    facts,
  )
  expect(text).toBe('\ufeffName,Email,Email 2\r\n"\'=HYPERLINK(""x"")",a@b.example,c@d.example\r\n')
})
