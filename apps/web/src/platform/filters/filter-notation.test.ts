import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Condition, type Filter, type FilterGroup, otherMatch } from './filter.ts'
import { readFilter, writeFilter } from './filter-notation.ts'

test('an address says a filter in words that one can read', () => {
  const filter: Filter = {
    match: 'all',
    conditions: [
      { field: 'owner', is: ['me'] },
      { field: 'city', is: ['Århus', 'Hvide Sande'], not: true },
      {
        match: 'any',
        conditions: [
          { field: 'purpose', is: ['marketing'], channel: 'email' },
          { field: 'lastContact', silentDays: 30 },
        ],
      },
    ],
  }
  const written =
    'owner:me and not city:Århus,Hvide_Sande and (purpose:marketing by email or lastContact.silentDays:30)'
  expect(writeFilter(filter)).toBe(written)
  expect(readFilter(written)).toEqual(filter)
  expect(writeFilter({ match: 'all', conditions: [] })).toBe('none')
  expect(readFilter('none')).toEqual({ match: 'all', conditions: [] })
  expect(readFilter(undefined)).toBeUndefined()
})

const value = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record(
    {
      field: fc.constantFrom('city', 'tag'),
      is: fc.array(value, { minLength: 1, maxLength: 3 }),
      not: fc.constant(true),
    },
    { requiredKeys: ['field', 'is'] },
  ),
  fc.record({
    field: fc.constant('purpose'),
    is: fc.constant(['marketing']),
    channel: fc.constantFrom('email', 'post'),
  }),
  fc.record({ field: fc.constant('lastContact'), silentDays: fc.nat(400) }),
)
const filter: fc.Arbitrary<Filter> = fc.constantFrom('all' as const, 'any' as const).chain((match) => {
  const group: fc.Arbitrary<FilterGroup> = fc
    .array(condition, { minLength: 2, maxLength: 3 })
    .map((conditions) => ({ match: otherMatch(match), conditions }))
  return fc
    .array(fc.oneof(condition, group), { maxLength: 4 })
    .map((conditions) => ({ match: conditions.length === 0 ? 'all' : match, conditions }))
})

test('whatever filter is written is read again, also from an address that was encoded', () => {
  fc.assert(
    fc.property(filter, (made) => {
      const text = new URLSearchParams(`f=${new URLSearchParams({ f: writeFilter(made) }).toString().slice(2)}`).get(
        'f',
      )!
      const { match, conditions } = readFilter(text)!
      expect(conditions).toEqual(made.conditions)
      // One condition alone is both: all hold, and one does.
      if (made.conditions.length !== 1 || 'conditions' in made.conditions[0]!) expect(match).toBe(made.match)
    }),
  )
})

test('what is no filter is none, and breaks no page', () => {
  fc.assert(fc.property(fc.string(), (text) => void readFilter(text)))
  for (const wrong of [
    '',
    'city',
    'city:',
    'city:a and',
    'city:a and tag:b or tag:c',
    '(city:a',
    'city:a)',
    'lastContact.silentDays:x',
    'x.y:1',
  ])
    expect(readFilter(wrong), wrong).toBeUndefined()
})
