import { expect, test } from 'vitest'
import { addPeriod, dayAfter, getHoldRule, holdRules, isDay, lastDayKept } from './legal-deadlines.ts'

test('every rule of the table is there [HOLD-DK-1 to HOLD-DE-3]', () => {
  expect([...new Set(holdRules.map((rule) => rule.id))].sort()).toEqual([
    'HOLD-DE-1',
    'HOLD-DE-2',
    'HOLD-DE-3',
    'HOLD-DK-1',
    'HOLD-DK-2',
    'HOLD-DK-3',
    'HOLD-DK-4',
    'HOLD-DK-4-ACKNOWLEDGED',
    'HOLD-DK-5',
    'HOLD-NO-1',
    'HOLD-NO-2',
    'HOLD-SE-1',
  ])
})

test.each(holdRules)('$id names law, section, what it covers and since when [HOLD-1]', (rule) => {
  for (const text of [rule.law, rule.section, rule.covers.da, rule.covers.en, rule.startsAt.da, rule.startsAt.en])
    expect(text).not.toBe('')
  expect(isDay(rule.validFrom)).toBe(true)
  expect(rule.id.startsWith(`HOLD-${rule.country}-`)).toBe(true)
  expect(lastDayKept(rule, { start: '2026-01-01', financialYearEnd: '2026-12-31' }) > '2028-12-31').toBe(true)
})

test('only claims rest on article 17(3)(e): they are no duty to keep [HOLD-DK-4]', () => {
  expect(holdRules.filter((rule) => rule.ground === '17(3)(e)').map((rule) => rule.id)).toEqual([
    'HOLD-DK-4',
    'HOLD-DK-4-ACKNOWLEDGED',
  ])
})

test('an acknowledged debt is kept ten years [HOLD-DK-4]', () => {
  expect(lastDayKept(getHoldRule('HOLD-DK-4-ACKNOWLEDGED'), { start: '2026-08-15' })).toBe('2036-08-15')
})

test('a long first financial year counts by its real end [HOLD-6]', () => {
  const facts = { start: '2025-07-02', financialYearEnd: '2026-12-31' }
  expect(lastDayKept(getHoldRule('HOLD-DK-1'), facts)).toBe('2031-12-31')
  expect(dayAfter(lastDayKept(getHoldRule('HOLD-DK-1'), facts))).toBe('2032-01-01')
})

test('a formula that counts from the financial year refuses to guess it', () => {
  expect(() => lastDayKept(getHoldRule('HOLD-DK-1'), { start: '2026-03-01' })).toThrow(RangeError)
  expect(() => lastDayKept(getHoldRule('HOLD-DE-1'), { start: '2026-02-30' })).toThrow(RangeError)
})

test('the row that was law on the day of the decision is found [HOLD-5]', () => {
  expect(getHoldRule('HOLD-DE-1', '2025-01-01').validFrom).toBe('2025-01-01')
  expect(() => getHoldRule('HOLD-DE-1', addPeriod('2025-01-01', '-P1D'))).toThrow(RangeError)
  expect(() => getHoldRule('HOLD-XX-1')).toThrow(RangeError)
})
