import { expect, test } from 'vitest'
import { filterOf, withoutChip } from './people-filter.ts'

test('an address says what is shown, and a chip that goes takes its channel along', () => {
  const search = { city: 'Aarhus', purpose: 'marketing', channel: 'email', silent: 30 } as const
  expect(filterOf(search)).toEqual({
    match: 'all',
    conditions: [
      { field: 'city', is: ['Aarhus'] },
      { field: 'purpose', is: ['marketing'], channel: 'email' },
      { field: 'lastContact', silentDays: 30 },
    ],
  })
  expect(filterOf(withoutChip(search, 'purpose'))?.conditions).toHaveLength(2)
  expect(filterOf({})).toBeUndefined()
})
