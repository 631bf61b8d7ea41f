import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { useList } from '../../platform/table/use-list.ts'
import { filterOf, type PeopleSearch } from './people-filter.ts'
import type { peopleSorts } from './people-screen.ts'

export type PersonRow = paths['/api/people']['get']['responses'][200]['content']['application/json']['items'][number]

/**
 * Reads the list as its address says.
 * @param q what it is searched for
 */
export function usePeople(search: PeopleSearch & { sort?: (typeof peopleSorts)[number] | undefined }, q: string) {
  const filter = filterOf(search)
  const { sort = 'name' } = search
  const body = { ...(q && { search: q }), ...(filter && { filter }) }
  const list = useList<PersonRow>(['people', 'list', body, sort], (cursor, signal) =>
    answer(
      api.GET('/api/people', {
        params: {
          query: {
            sort,
            ...(cursor && { cursor }),
            ...(q && { search: q }),
            ...(filter && { filter: JSON.stringify(filter) }),
          },
        },
        signal,
      }),
    ),
  )
  const total = useQuery({
    queryKey: ['people', 'count', body],
    queryFn: ({ signal }) => answer(api.POST('/api/people/count', { body, signal })),
  }).data
  return { list, total, body }
}
