import { describe, expect, test } from 'vitest'
import {
  addPeriod,
  dayAfter,
  dayInZone,
  daysBetween,
  instantInZone,
  isDay,
  seventyTwoHoursDue,
  seventyTwoHoursMark,
} from './legal-deadlines.ts'

const copenhagen = 'Europe/Copenhagen'

describe('a day', () => {
  test.each([
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-4-5',
    '2026-04-05T00:00',
    '',
    '+002026-04-05',
    '20260405',
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => dayAfter(text)).toThrow(RangeError)
  })

  test('is followed by the next one over months, leap days and years', () => {
    expect([dayAfter('2028-02-28'), dayAfter('2028-02-29'), dayAfter('2026-12-31')]).toEqual([
      '2028-02-29',
      '2028-03-01',
      '2027-01-01',
    ])
    expect(daysBetween('2026-12-31', '2027-03-01')).toBe(60)
    expect(daysBetween('2027-03-01', '2026-12-31')).toBe(-60)
  })
})

describe('a period', () => {
  test.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2024-02-29', 'P5Y', '2029-02-28'],
    ['2025-12-31', 'P3Y6M', '2029-06-30'],
    ['2026-08-20', 'P14D', '2026-09-03'],
    ['2026-08-20', 'P2W', '2026-09-03'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2026-08-20', 'P0D', '2026-08-20'],
    ['2026-03-31', '-P1M', '2026-02-28'],
  ])('from %s, %s ends on %s [DL-1, DL-2]', (day, period, end) => {
    expect(addPeriod(day, period)).toBe(end)
  })

  test.each(['PT15M', 'P1DT1H', '14 days', 'P1.5D', ''])('"%s" is refused', (period) => {
    expect(() => addPeriod('2026-08-20', period)).toThrow(RangeError)
  })
})

describe('the local day of an instant', () => {
  test.each([
    ['2026-05-31T21:59:59.999Z', '2026-05-31'],
    ['2026-05-31T22:00:00Z', '2026-06-01'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    // The offset of the message does not matter.
    ['2026-06-01T08:30:00+10:00', '2026-06-01'],
    ['2026-05-31T18:30:00-04:00', '2026-06-01'],
    // The two nights on which the clocks change.
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('%s is %s in Copenhagen [DL-4]', (instant, day) => {
    expect(dayInZone(new Date(instant), copenhagen)).toBe(day)
  })

  test('is refused for an invalid date or an unknown zone', () => {
    expect(() => dayInZone(new Date('yesterday'), copenhagen)).toThrow(RangeError)
    expect(() => dayInZone(new Date(), 'Europe/Atlantis')).toThrow(RangeError)
  })
})

describe('72 hours', () => {
  test('from Friday 16:45 run to Monday 17:00 [DL-10, SCN-27]', () => {
    const due = seventyTwoHoursDue(new Date('2026-08-21T16:45:00+02:00'), copenhagen)
    expect(instantInZone(due, copenhagen)).toBe('2026-08-24T17:00:00+02:00')
  })

  test('tell the repeated hour of October apart by its offset [DL-13]', () => {
    const first = seventyTwoHoursDue(new Date('2026-10-25T02:30:00+02:00'), copenhagen)
    const second = seventyTwoHoursDue(new Date('2026-10-25T02:30:00+01:00'), copenhagen)
    expect(second.getTime() - first.getTime()).toBe(3_600_000)
    expect(instantInZone(new Date('2026-10-25T00:30:00Z'), copenhagen)).toBe('2026-10-25T02:30:00+02:00')
  })

  test('pass over the hour that does not exist in March [DL-13]', () => {
    const due = seventyTwoHoursDue(new Date('2026-03-29T01:30:00+01:00'), copenhagen)
    expect(instantInZone(due, copenhagen)).toBe('2026-04-01T03:00:00+02:00')
  })

  test('begin with the local hour where it is not that of UTC [DL-10]', () => {
    const due = seventyTwoHoursDue(new Date('2026-08-21T16:45:00+05:30'), 'Asia/Kolkata')
    expect(instantInZone(due, 'Asia/Kolkata')).toBe('2026-08-24T17:00:00+05:30')
  })

  test('have a cautious mark to the minute [DL-14]', () => {
    expect(seventyTwoHoursMark(new Date('2026-08-21T14:45:00Z')).toISOString()).toBe('2026-08-24T14:45:00.000Z')
    expect(() => seventyTwoHoursMark(new Date('never'))).toThrow(RangeError)
  })
})
