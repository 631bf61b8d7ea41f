import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatsFor } from '../texts/formats.ts'
import { readDay } from './read-day.ts'

const christmas = '2026-12-24'

test('a day is read as Danes and Britons write it, the day before the month', () => {
  for (const text of ['24.12.2026', '24/12/2026', '24-12-2026', '24 12 2026', ' 24. 12. 2026 ', '24.12.26'])
    expect([text, readDay(text)]).toEqual([text, christmas])
  for (const text of ['24. december 2026', '24. dec. 2026', '24 Dec 2026', '24 December 2026', christmas])
    expect([text, readDay(text)]).toEqual([text, christmas])
  expect(readDay('3/4/2026')).toBe('2026-04-03')
  expect(readDay('1. MAJ 2026')).toBe('2026-05-01')
  expect(readDay('1 Sept 2026')).toBe('2026-09-01')
})

test('what says no day that there is, is not read as another', () => {
  const none = [
    '',
    'i morgen',
    '24',
    '24.12',
    '24.12.202',
    '30.2.2026',
    '29.2.2027',
    '12/24/2026',
    '0.1.2026',
    '2026-13-01',
  ]
  for (const text of [...none, '24 ukendt 2026', '24.12.2026 kl. 10', '2026-1-2', '24 decimal 2026'])
    expect([text, readDay(text)]).toEqual([text, undefined])
})

test('every day is read as the app writes it, in both languages', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom('da' as const, 'en' as const), (date, language) => {
      const whole = date.toISOString().slice(0, 10)
      const formats = formatsFor(language, 'Europe/Copenhagen')
      expect(readDay(formats.shortDay(whole))).toBe(whole)
      expect(readDay(formats.day(whole))).toBe(whole)
      expect(readDay(whole)).toBe(whole)
    }),
  )
})
