import { expect, test } from 'vitest'
import { caseNumber } from '../cases/case-number.ts'
import { dueGroupOf, dueRows } from './due-rows.ts'
import { daysUntilEndOf, monthAfter, monthFrom, weeksOf } from './month.ts'

test('what an officer has to do stands by itself, the rest is one line a day and kind', () => {
  const one = { what: 'expired-invitation', on: '2026-12-02', rule: 'BAS-26' }
  const access = { what: 'answer-request:access', on: '2026-11-20', rule: 'REQ-4', person: 'c' }
  const rows = dueRows({
    items: [{ ...access }, { ...one, person: 'a' }, { ...one, person: 'b' }],
    days: [
      { on: '2026-11-20', what: access.what, waitsFor: 'officer', count: 1, workingDays: 0 },
      { on: '2026-12-02', what: one.what, waitsFor: 'person', count: 2, workingDays: 5 },
    ],
    work: [{ ...access, waitsFor: 'officer', workingDays: 0, reference: 'case' }],
  })
  expect(rows).toMatchObject([
    { id: 'case', kind: 'answer-request', detail: 'access', waitsFor: 'officer', people: ['c'] },
    { kind: 'expired-invitation', count: 2, people: ['a', 'b'], workingDays: 5 },
  ])
})

test('late is before today, this week ends on Sunday', () => {
  // 2026-11-25 is a Wednesday.
  expect(['2026-11-24', '2026-11-25', '2026-11-29', '2026-11-30'].map((on) => dueGroupOf(on, '2026-11-25'))).toEqual([
    'overdue',
    'week',
    'week',
    'later',
  ])
  expect(dueGroupOf('2026-11-29', '2026-11-29')).toBe('week')
})

test('a month has whole weeks from Monday on, across the year', () => {
  const weeks = weeksOf('2027-01')
  expect(weeks[0]![0]).toBe('2026-12-28')
  expect(weeks.at(-1)!.at(-1)).toBe('2027-01-31')
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(daysUntilEndOf('2026-12', '2026-11-25')).toBe(36)
})

test('an address with no month, or a past one, shows this month', () => {
  expect(monthFrom('2026-13', '2026-11-25')).toBe('2026-11')
  expect(monthFrom('2020-01', '2026-11-25')).toBe('2026-11')
  expect(monthFrom('2027-02', '2026-11-25')).toBe('2027-02')
})

test('a case is called by the end of its id, as on the receipt', () => {
  expect(caseNumber('01a211a2-3267-7dd6-b467-70c07a2bf109')).toBe('2bf1-09')
})
