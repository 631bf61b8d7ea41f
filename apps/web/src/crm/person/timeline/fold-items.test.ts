import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimelineItem } from '../person-queries.ts'
import { foldItems } from './fold-items.ts'

const kinds = ['note', 'changed', 'task', 'consent'] as const
const item = (
  kind: TimelineItem['kind'],
  at: string,
  id = at,
  details: TimelineItem['details'] = {},
): TimelineItem => ({
  kind,
  at,
  id,
  actor: null,
  etag: null,
  details,
})
const dayOf = (moment: string) => moment.slice(0, 10)

test('changes that follow each other stand folded, what lies between them does not', () => {
  const items = [
    item('changed', '2026-11-25T14:00'),
    item('changed', '2026-11-25T13:00'),
    item('note', '2026-11-25T12:00'),
    item('changed', '2026-11-25T11:00'),
    item('changed', '2026-11-24T11:00'),
  ]
  const days = foldItems(items, dayOf)
  expect(days.map(({ period }) => period)).toEqual(['2026-11-25', '2026-11-24'])
  expect(days[0]!.lines.map(({ kind }) => kind)).toEqual(['run', 'one', 'one'])
})

test('what a person answers at one moment is one line, what was answered otherwise or later another', () => {
  const consent = (at: string, id: string, status = 'ConsentGiven') => item('consent', at, id, { status })
  const items = [
    consent('2026-11-25T14:00:02', 'a'),
    consent('2026-11-25T14:00:01', 'b'),
    consent('2026-11-25T14:00:01', 'c', 'ConsentRefused'),
    consent('2026-11-25T13:00:00', 'd', 'ConsentRefused'),
    item('note', '2026-11-25T12:00'),
    item('note', '2026-11-25T12:00', 'e'),
  ]
  const [day] = foldItems(items, dayOf)
  expect(day!.lines.map((line) => (line.kind === 'one' ? line.item.id : line.items.map(({ id }) => id)))).toEqual([
    ['a', 'b'],
    'c',
    'd',
    '2026-11-25T12:00',
    'e',
  ])
})

test('nothing is lost and nothing moves', () => {
  const anyItem = fc.record({ kind: fc.constantFrom(...kinds), day: fc.integer({ min: 10, max: 12 }) })
  fc.assert(
    fc.property(fc.array(anyItem), (chosen) => {
      const items = chosen
        .sort((one, other) => other.day - one.day)
        .map(({ kind, day }, index) => item(kind, `2026-11-${String(day)}T00:00`, String(index)))
      const flat = foldItems(items, dayOf).flatMap(({ lines }) =>
        lines.flatMap((line) => (line.kind === 'one' ? [line.item] : line.items)),
      )
      expect(flat).toEqual(items)
    }),
  )
})
