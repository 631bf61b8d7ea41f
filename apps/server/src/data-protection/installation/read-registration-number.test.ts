import { expect, test } from 'vitest'
import { readRegistrationNumber } from './read-registration-number.ts'

test('a Danish number is checked by modulus 11, however it is written', () => {
  expect(readRegistrationNumber('DK 13 58 56 28', 'DK')).toBe('13585628')
  expect(readRegistrationNumber('13585628', 'DK')).toBe('13585628')
  expect(readRegistrationNumber('13585629', 'DK')).toBeUndefined()
  expect(readRegistrationNumber('1358562', 'DK')).toBeUndefined()
})

test('numbers of other countries are taken as they are', () => {
  expect(readRegistrationNumber('HRB 12345', 'DE')).toBe('HRB12345')
  expect(readRegistrationNumber('?', 'DE')).toBeUndefined()
})
