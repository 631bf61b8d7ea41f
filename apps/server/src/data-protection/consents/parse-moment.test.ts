import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMoment } from './parse-moment.ts'

const now = new Date('2026-06-15T12:00:00Z')
const parse = (text: string) => parseMoment(text, now, 'givenAt').toISOString()

test('the hour that October repeats is the one its offset says [CON-20]', () => {
  expect(parse('2025-10-26T02:30:00+02:00')).toBe('2025-10-26T00:30:00.000Z')
  expect(parse('2025-10-26T02:30:00+01:00')).toBe('2025-10-26T01:30:00.000Z')
  expect(parse('2025-10-26T01:30:00Z')).toBe('2025-10-26T01:30:00.000Z')
  expect(parse(' 2025-10-26t01:30z ')).toBe('2025-10-26T01:30:00.000Z')
})

test('a moment that does not exist, lies in the future or has no offset names its field [CON-20]', () => {
  for (const text of [
    '2025-02-30T10:00:00+01:00',
    '2025-02-29T10:00:00Z',
    '2025-13-01T10:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T10:60:00Z',
    '2025-06-30T23:59:60Z',
    '2025-01-01T10:00:00+99:00',
    // The hour of March that no clock in Copenhagen shows, as local time.
    '2025-03-30T02:30:00',
    '2025-03-30T02:30:00 Europe/Copenhagen',
    '2025-03-30T02:30:00+01:00[Europe/Copenhagen]',
    '2025-10-26T02:30:00',
    '2025-10-26',
    '26-10-2025 02:30+01:00',
    '+012025-10-26T02:30:00Z',
    '1761442200',
    'yesterday',
    '',
    '2099-01-01T10:00:00+01:00',
    '2026-06-15T12:00:00.001Z',
  ])
    expect(() => parse(text), text).toThrow(expect.objectContaining({ kind: 'unusable', field: 'givenAt' }))
})

test('a moment of any offset is kept to the millisecond', () => {
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 })
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-02'), max: now, noInvalidDate: true }), offsets, (date, minutes) => {
      const two = (value: number) => String(value).padStart(2, '0')
      const sign = minutes < 0 ? '-' : '+'
      const offset = `${sign}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
      const local = new Date(date.getTime() + minutes * 60_000).toISOString().replace('Z', offset)
      expect(parse(local)).toBe(date.toISOString())
    }),
  )
})
