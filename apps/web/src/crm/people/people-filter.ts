import type { paths } from '../../platform/api/schema.d.ts'

export type PeopleFilter = NonNullable<
  paths['/api/people/count']['post']['requestBody']['content']['application/json']['filter']
>
type Condition = PeopleFilter['conditions'][number]

/** What the address of the list says of the filter. */
export interface PeopleSearch {
  mine?: true | undefined
  city?: string | undefined
  tag?: string | undefined
  purpose?: 'customer' | 'prospecting' | 'marketing' | 'profiling' | undefined
  channel?: 'email' | 'telephone' | 'post' | undefined
  silent?: number | undefined
  state?: 'ending-soon' | 'awaiting-answer' | undefined
}

/** The names of the address that make one chip: a channel goes with its purpose. */
export const chipNames = ['mine', 'city', 'tag', 'purpose', 'silent', 'state'] as const
export type ChipName = (typeof chipNames)[number]

/** @returns the filter as the API takes it, nothing where none is set */
export function filterOf(search: PeopleSearch): PeopleFilter | undefined {
  const conditions: Condition[] = []
  if (search.mine) conditions.push({ field: 'owner', is: ['me'] })
  if (search.city) conditions.push({ field: 'city', is: [search.city] })
  if (search.tag) conditions.push({ field: 'tag', is: [search.tag] })
  if (search.purpose)
    conditions.push({
      field: 'purpose',
      is: [search.purpose],
      ...(search.channel && { channel: search.channel }),
    })
  if (search.silent) conditions.push({ field: 'lastContact', silentDays: search.silent })
  if (search.state) conditions.push({ field: 'state', is: [search.state] })
  return conditions.length > 0 ? { match: 'all', conditions } : undefined
}

/** @returns the search without one chip */
export function withoutChip<Search extends PeopleSearch>(search: Search, chip: ChipName): Search {
  const next = { ...search, [chip]: undefined }
  return chip === 'purpose' ? { ...next, channel: undefined } : next
}
