import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { type Narrowing, narrowedBody, useNarrowedList } from '../../platform/lists/use-narrowed-list.ts'
import type { peopleSorts } from './people-screen.ts'

export type PersonRow = paths['/api/people']['get']['responses'][200]['content']['application/json']['items'][number]
type PeopleFilter = NonNullable<
  paths['/api/people/count']['post']['requestBody']['content']['application/json']['filter']
>

const bodyOf = narrowedBody<PeopleFilter>
/** What a list of people is narrowed to, as the API takes it. */
export type PeopleBody = ReturnType<typeof bodyOf>

/** @returns how many people there are of this kind */
export function countPeople(narrowing: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/people/count', { body: bodyOf(narrowing), signal }))
}

/** Reads the list of people, and how many they are. */
export function usePeople(narrowing: Narrowing, sort: (typeof peopleSorts)[number]) {
  return useNarrowedList({
    name: 'people',
    narrowing,
    sort,
    bodyOf,
    page: (query, _body, signal) => answer(api.GET('/api/people', { params: { query }, signal })),
    count: countPeople,
  })
}
