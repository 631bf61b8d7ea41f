import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDueDay } from './read-due-day.ts'

const wednesday = '2026-11-25'

test('the words of a task say when it is due, in both languages', () => {
  expect(readDueDay('Ring fredag', wednesday)).toBe('2026-11-27')
  expect(readDueDay('Call on Friday about freight', wednesday)).toBe('2026-11-27')
  expect(readDueDay('Send tilbud i morgen', wednesday)).toBe('2026-11-26')
  expect(readDueDay('Send tilbud i overmorgen', wednesday)).toBe('2026-11-27')
  expect(readDueDay('Ring om 2 uger', wednesday)).toBe('2026-12-09')
  expect(readDueDay('Call in 3 days', wednesday)).toBe('2026-11-28')
  expect(readDueDay('Onsdag igen', wednesday)).toBe('2026-12-02')
})

test('where no day is named there is none', () => {
  for (const words of ['Ring', 'Fredagsbar', 'Mødes om 2 vine', ''])
    expect(readDueDay(words, wednesday)).toBeUndefined()
})

test('a day that is read lies ahead, at most a week where a weekday is named', () => {
  fc.assert(
    fc.property(fc.constantFrom('mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'), (day) => {
      const due = readDueDay(`ring ${day}`, wednesday)!
      expect(due > wednesday && due <= '2026-12-02').toBe(true)
    }),
  )
})
