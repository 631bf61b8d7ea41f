import { describe, expect, test } from 'vitest'
import { article14Due, dayPeriodDue, extendedDue, oneMonthDue, suspendedDays } from './legal-deadlines.ts'

describe('a suspended request', () => {
  const suspension = { asked: '2027-03-08', answered: '2027-03-15' }

  test('is paused for the days between question and answer [DL-15, SCN-17]', () => {
    expect(oneMonthDue('2027-03-05', 'DK')).toBe('2027-04-05')
    expect(oneMonthDue('2027-03-05', 'DK', [suspension])).toBe('2027-04-12')
  })

  test('pauses the three months alike [DL-15, DL-5]', () => {
    expect(extendedDue('2027-03-05', 'DK')).toBe('2027-06-07')
    expect(extendedDue('2027-03-05', 'DK', [suspension])).toBe('2027-06-14')
  })

  test('adds the pause before the end is moved to a working day [DL-15, DL-7]', () => {
    // Month ends on Saturday 28 February 2026; two days of pause end on Monday, not on Wednesday.
    expect(oneMonthDue('2026-01-31', 'DK', [{ asked: '2026-02-01', answered: '2026-02-03' }])).toBe('2026-03-02')
  })

  test('is paused by a question on the seventh day, not on the eighth [REQ-10]', () => {
    expect(suspendedDays('2027-03-05', [{ asked: '2027-03-12', answered: '2027-03-20' }])).toBe(8)
    expect(suspendedDays('2027-03-05', [{ asked: '2027-03-13', answered: '2027-03-20' }])).toBe(0)
  })

  test('counts days that two questions share once, in whatever order they are given [DL-15]', () => {
    const first = { asked: '2027-03-06', answered: '2027-03-12' }
    const second = { asked: '2027-03-10', answered: '2027-03-15' }
    const within = { asked: '2027-03-07', answered: '2027-03-08' }
    expect(suspendedDays('2027-03-05', [second, within, first])).toBe(9)
  })

  test('refuses days out of order', () => {
    expect(() => suspendedDays('2027-03-05', [{ asked: '2027-03-04', answered: '2027-03-09' }])).toThrow(RangeError)
    expect(() => suspendedDays('2027-03-05', [{ asked: '2027-03-09', answered: '2027-03-08' }])).toThrow(RangeError)
  })
})

describe('the duty to inform', () => {
  test('is due with the first message or disclosure where that is earlier [NOT-11, SCN-12]', () => {
    const obtained = '2026-01-31'
    expect(article14Due({ obtained }, 'DK')).toBe('2026-03-02')
    expect(article14Due({ obtained, firstCommunication: '2026-02-09' }, 'DK')).toBe('2026-02-09')
    expect(article14Due({ obtained, firstCommunication: '2026-02-09', firstDisclosure: '2026-02-08' }, 'DK')).toBe(
      '2026-02-08',
    )
    expect(article14Due({ obtained, firstDisclosure: '2026-05-01' }, 'DK')).toBe('2026-03-02')
  })

  test('refuses a message before the data was obtained', () => {
    expect(() => article14Due({ obtained: '2026-02-01', firstCommunication: '2026-01-31' }, 'DK')).toThrow(RangeError)
    expect(() => article14Due({ obtained: '2026-02-01', firstCommunication: '2026-02-31' }, 'DK')).toThrow(RangeError)
  })
})

test('a short period is lengthened to two working days, a period of one day is not [DL-9]', () => {
  // Wednesday before Maundy Thursday: two days end on Good Friday, moved to Tuesday, whose Wednesday is the second working day.
  expect(dayPeriodDue('2026-04-01', 2, 'DK')).toBe('2026-04-08')
  expect(dayPeriodDue('2026-04-01', 1, 'DK')).toBe('2026-04-07')
  expect(dayPeriodDue('2026-06-08', 2, 'DK')).toBe('2026-06-10')
  expect(() => dayPeriodDue('2026-04-01', 0, 'DK')).toThrow(RangeError)
})
