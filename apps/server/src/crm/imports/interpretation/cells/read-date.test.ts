import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideDateOrder, readDate } from './read-date.ts'

describe('a date', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['31-12-2024', '2024-12-31'],
    ['31.12.2024', '2024-12-31'],
    ['1/2/2024', '2024-02-01'],
    ['20240131', '2024-01-31'],
    ['14. juli 2009', '2009-07-14'],
    ['14 Jul 2009', '2009-07-14'],
    ['July 14, 2009', '2009-07-14'],
    ['3. märz 2020', '2020-03-03'],
    ['14-05-23', '2023-05-14'],
    ['05-03-71', '1971-03-05'],
  ])('%j is %s, day first', (text, date) => {
    expect(readDate(text, 'day-first')?.date).toBe(date)
  })

  it.each([
    '31-02-2020',
    '2009\\7\\14 22:14:45+0800',
    '2009-07/14 02:14:45-0800',
    '32-01-2020',
    'i går',
    '',
    '2020-13-01',
  ])('%j is none', (text) => {
    expect(readDate(text, 'day-first')).toBeNull()
  })

  it.each([
    ['07/15/2009 02:14:45+0800', '2009-07-14T18:14:45.000Z'],
    ['2009-07-14T22:14:45+0800', '2009-07-14T14:14:45.000Z'],
    ['2025-10-26T02:30:00+01:00', '2025-10-26T01:30:00.000Z'],
    ['2009-07-14 02:14:45 pm Z', '2009-07-14T14:14:45.000Z'],
  ])('%j with an offset is the moment %s', (text, instant) => {
    expect(readDate(text, 'month-first')?.instant).toBe(instant)
  })

  it('has its order from its column, and only without a sign from the country', () => {
    expect(decideDateOrder(['03-04-2020', '25-04-2020'], 'US')).toBe('day-first')
    expect(decideDateOrder(['03/04/2020', '04/25/2020'], 'DK')).toBe('month-first')
    expect(decideDateOrder(['03/04/2020'], 'US')).toBe('month-first')
    expect(decideDateOrder(['03/04/2020'], 'DK')).toBe('day-first')
  })

  it('is the same when its ISO form is read', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year, month, date] = iso.split('-')
        expect(readDate(`${date}.${month}.${year}`, 'day-first')?.date).toBe(iso)
        expect(readDate(iso, 'month-first')?.date).toBe(iso)
      }),
    )
  })
})
