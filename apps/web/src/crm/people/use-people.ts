import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import type { Narrowing } from '../../platform/filters/no-hit.tsx'
import { useList } from '../../platform/table/use-list.ts'
import { peopleBody } from './people-filter.ts'
import type { peopleSorts } from './people-screen.ts'

export type PersonRow = paths['/api/people']['get']['responses'][200]['content']['application/json']['items'][number]

/** @returns how many people there are of this kind */
export function countPeople({ searched, filter }: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/people/count', { body: peopleBody(searched, filter), signal }))
}

/** Reads the list of people, and how many they are. */
export function usePeople(narrowing: Narrowing, sort: (typeof peopleSorts)[number]) {
  const { searched, filter } = narrowing
  const body = useMemo(() => peopleBody(searched, filter), [searched, filter])
  const list = useList<PersonRow>(['people', 'list', body, sort], (cursor, signal) =>
    answer(
      api.GET('/api/people', {
        params: {
          query: {
            sort,
            ...(cursor && { cursor }),
            ...(body.search && { search: body.search }),
            ...(body.filter && { filter: JSON.stringify(body.filter) }),
          },
        },
        signal,
      }),
    ),
  )
  const total = useQuery({
    queryKey: ['people', 'count', searched, filter],
    queryFn: ({ signal }) => countPeople(narrowing, signal),
  }).data
  return { list, total, body }
}
