import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseEmail, normaliseName, normalisePhone, withoutPlusTag } from './normalise-identifier.ts'
import { isRoleAddress } from './role-addresses.ts'

test('an address is compared in lower case, without what nobody sees', () => {
  expect(normaliseEmail(' Anna.Holm@Example.DK\u200b ')).toBe('anna.holm@example.dk')
  expect(normaliseEmail('mailto:anna@example.dk')).toBe('anna@example.dk')
  for (const none of ['', 'anna', 'anna@', 'anna (at) example.dk', '67 51 34 01'])
    expect(normaliseEmail(none)).toBeNull()
})

test('a plus-tag leads to the same mailbox', () => {
  expect(withoutPlusTag('anna+list@example.dk')).toBe('anna@example.dk')
  expect(withoutPlusTag('+anna@example.dk')).toBe('+anna@example.dk')
  expect(withoutPlusTag('anna@exa+mple.dk')).toBe('anna@exa+mple.dk')
})

test('a number is one number in every notation', () => {
  for (const text of [
    '67513401',
    '67 51 34 01',
    '+45 67513401',
    '0045 67 51 34 01',
    '(+45) 67-51-34-01',
    'tel:+4567513401',
  ])
    expect(normalisePhone(text, 'DK')).toBe('+4567513401')
  expect(normalisePhone('ring 67513401', 'DK')).toBeNull()
})

test('a name is the same in every order, case and composition, and other names are others', () => {
  for (const text of ['Anne-Mette Ørsted', 'ØRSTED, Anne Mette', 'anne mette O\u0308rsted'.replace('O\u0308', 'ö')])
    expect(normaliseName(text)).toBe('anne mette oersted')
  expect(normaliseName('Kirsten Vang')).not.toBe(normaliseName('Kirsten Vangsgaard'))
  expect(normaliseName(' - ')).toBeNull()
})

test('role addresses are known in their usual spellings', () => {
  for (const email of ['info@a.dk', 'salg@a.dk', 'no-reply@a.dk', 'kunde.service@a.dk', 'info+anna@a.dk', 'salg2@a.dk'])
    expect([email, isRoleAddress(email)]).toEqual([email, true])
  for (const email of ['anna@a.dk', 'infomatik.jensen@a.dk', 'posthumus@a.dk'])
    expect([email, isRoleAddress(email)]).toEqual([email, false])
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const name = normaliseName(text)
      if (name !== null) expect(normaliseName(name)).toBe(name)
      const email = normaliseEmail(text)
      if (email !== null) expect(normaliseEmail(email)).toBe(email)
    }),
  )
})
