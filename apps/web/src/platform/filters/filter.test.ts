import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Condition,
  conditionAt,
  type Filter,
  isFilter,
  noFilter,
  placesOf,
  putAt,
  removeAt,
  withMatch,
} from './filter.ts'

const city: Condition = { field: 'city', is: ['Aarhus'] }
const tag: Condition = { field: 'tag', is: ['jul'] }
const silent: Condition = { field: 'lastContact', silentDays: 30 }

test('a condition beside another makes a group with the other word, and a group of one is none', () => {
  const both = putAt(putAt(noFilter, { at: 0 }, city), { at: 1 }, silent)
  expect(both).toEqual({ match: 'all', conditions: [city, silent] })
  const grouped = putAt(both, { at: 0, within: 1 }, tag)
  expect(grouped.conditions[0]).toEqual({ match: 'any', conditions: [city, tag] })
  expect(withMatch(grouped, 'any').conditions[0]).toEqual({ match: 'all', conditions: [city, tag] })
  expect(removeAt(grouped, { at: 0, within: 0 })).toEqual({ match: 'all', conditions: [tag, silent] })
  expect(removeAt(both, { at: 0 })).toEqual({ match: 'all', conditions: [silent] })
})

const condition = fc.constantFrom(city, tag, silent)
const filter: fc.Arbitrary<Filter> = fc
  .array(fc.tuple(fc.nat(3), fc.nat(3), condition), { maxLength: 8 })
  .map((steps) =>
    steps.reduce<Filter>((made, [at, within, one]) => {
      const place = Math.min(at, made.conditions.length)
      return putAt(made, within > 1 && place < made.conditions.length ? { at: place, within: 1 } : { at: place }, one)
    }, noFilter),
  )

test('whatever is put together is a filter, and taking away what stands there leaves one less', () => {
  fc.assert(
    fc.property(filter, fc.nat(7), (made, which) => {
      expect(isFilter(JSON.parse(JSON.stringify(made)))).toBe(true)
      const places = placesOf(made)
      const one = places[which % Math.max(1, places.length)]
      if (!one) return
      expect(conditionAt(made, one.place)).toEqual(one.condition)
      expect(placesOf(removeAt(made, one.place))).toHaveLength(places.length - 1)
    }),
  )
})

test('what an address says and is no filter counts as none', () => {
  for (const wrong of [
    null,
    'x',
    [],
    {},
    { match: 'all' },
    { match: 'some', conditions: [] },
    { match: 'all', conditions: [3] },
  ])
    expect(isFilter(wrong)).toBe(false)
})
