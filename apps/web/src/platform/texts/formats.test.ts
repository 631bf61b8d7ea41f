import { expect, test } from 'vitest'
import { formatsFor } from './formats.ts'

const zone = 'Europe/Copenhagen'
const now = () => Date.parse('2026-11-24T13:00:00Z')
const danish = formatsFor('da', zone, now)
const english = formatsFor('en', zone, now)
const spaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test('days are written as the country writes them, without zeros that Danish leaves out', () => {
  expect(spaces(danish.day('2027-03-12'))).toBe('12. marts 2027')
  expect(spaces(english.day('2027-03-12'))).toBe('12 March 2027')
  expect(danish.shortDay('2027-03-12')).toBe('12.3.2027')
  expect(spaces(english.shortDay('2027-03-12'))).toBe('12 Mar 2027')
})

test('months and weekdays have the names of the country', () => {
  expect(spaces(danish.month('2026-12-01'))).toBe('december 2026')
  expect(spaces(english.month('2026-12-01'))).toBe('December 2026')
  expect([danish.weekday('2026-11-30'), english.weekday('2026-11-30')]).toEqual(['man.', 'Mon'])
})

test('moments are told in the time of the company, wherever the reader is', () => {
  expect(spaces(danish.time('2026-11-24T13:02:00Z'))).toBe('kl. 14.02')
  expect(english.time('2026-11-24T13:02:00Z')).toBe('14:02')
  expect(spaces(danish.moment('2026-11-24T13:02:00Z'))).toBe('24. november 2026 kl. 14.02')
  expect(danish.shortDay('2026-11-24T23:30:00Z')).toBe('25.11.2026')
})

test('what is near is told from today, and after seven days by its date', () => {
  expect(danish.relative('2026-11-23')).toBe('i går')
  expect(english.relative('2026-11-23T09:00:00Z')).toBe('yesterday')
  expect(danish.relative('2026-12-06')).toBe('om 12 dage')
  expect(danish.relative('2026-11-10')).toBe('10.11.2026')
  expect(spaces(danish.relative('2026-11-24T08:41:00Z'))).toBe('kl. 09.41')
})

test('figures, money and shares follow the language', () => {
  expect(danish.number(1204)).toBe('1.204')
  expect(english.number(1204)).toBe('1,204')
  expect(spaces(danish.money(1204.5))).toBe('1.204,50 kr.')
  expect(spaces(english.money(1204.5))).toBe('DKK 1,204.50')
  expect(spaces(danish.shortMoney(2_500_000))).toBe('2,5 mio. kr.')
  expect(spaces(english.shortMoney(2_500_000))).toBe('DKK 2.5m')
  expect(spaces(danish.percent(0.15))).toBe('15 %')
  expect(english.percent(0.15)).toBe('15%')
  expect(spaces(danish.week('2026-11-24'))).toBe('uge 48')
})

test('nothing is torn apart at the end of a line', () => {
  for (const text of [
    danish.day('2027-03-12'),
    danish.money(1),
    english.shortDay('2027-03-12'),
    danish.time('2026-11-24T13:02:00Z'),
  ])
    expect(text).not.toContain(' ')
})

test('names are sorted as Danish sorts them', () => {
  expect(['Åse', 'Ørsted', 'Aalborg', 'Zoe', 'Ærø'].toSorted(danish.compare).at(0)).toBe('Zoe')
})
