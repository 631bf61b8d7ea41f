import fc from 'fast-check'
import { expect, test } from 'vitest'
import { showPhone } from './show-phone.ts'

test('a Danish number is written in pairs, and no digit of any number is lost', () => {
  expect(showPhone('+4520123456')).toBe('+45\u00a020\u00a012\u00a034\u00a056')
  expect(showPhone('+4790123456')).toBe('+47\u00a0901\u00a023\u00a0456')
  expect(showPhone('+493012345678')).toBe('+493012345678')
  fc.assert(
    fc.property(fc.stringMatching(/^\+\d{6,15}$/), (number) => {
      expect(showPhone(number).replaceAll('\u00a0', '')).toBe(number)
    }),
  )
})
