import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimelineItem } from '../person-queries.ts'
import { foldItems } from './fold-items.ts'

const kinds = ['note', 'changed', 'task'] as const
const item = (kind: TimelineItem['kind'], at: string, id = at): TimelineItem => ({
  kind,
  at,
  id,
  actor: null,
  etag: null,
  details: {},
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
