import { expect, test } from 'vitest'
import type { AwaitedItem } from './list-due.ts'
import { outlookOf } from './outlook.ts'

const invitation: AwaitedItem = {
  what: 'expired-invitation',
  person: 'p',
  on: '2026-12-28',
  rule: 'BAS-26',
  waitsFor: 'person',
}
const request: AwaitedItem = {
  what: 'answer-request:access',
  person: 'p',
  on: '2026-12-22',
  rule: 'REQ-4',
  waitsFor: 'officer',
  reference: 'case',
}

test('what is due is counted by day and kind; what waits for an officer stands by itself [SM-17, SM-18]', () => {
  const { days, work } = outlookOf([request, invitation, invitation], '2026-12-21', 'DK')
  expect(days).toEqual([
    { on: '2026-12-22', what: 'answer-request:access', waitsFor: 'officer', count: 1, workingDays: 1 },
    { on: '2026-12-28', what: 'expired-invitation', waitsFor: 'person', count: 2, workingDays: 4 },
  ])
  expect(work).toEqual([{ ...request, workingDays: 1 }])
})

test('what is late has no working day left, and holidays nobody knows are not guessed', () => {
  expect(outlookOf([request], '2026-12-24', 'DK').work[0]!.workingDays).toBe(0)
  expect(outlookOf([request], '2026-12-01', 'PT').work[0]!.workingDays).toBe(null)
})
