import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import type { Narrowing } from '../../platform/filters/no-hit.tsx'
import { useList } from '../../platform/table/use-list.ts'
import type { invitationSorts } from './invitations-screen.ts'
import type { Invitation } from './mail-state.tsx'

type Body = paths['/api/invitations/count']['post']['requestBody']['content']['application/json']

/** What an address made up is refused by the API, which knows the fields. */
function bodyOf({ searched, filter }: Narrowing): Body {
  return {
    ...(searched && { search: searched }),
    ...(filter.conditions.length > 0 && { filter: filter as NonNullable<Body['filter']> }),
  }
}

/** @returns how many invitations there are of this kind */
export function countInvitations(narrowing: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/invitations/count', { body: bodyOf(narrowing), signal }))
}

/** Reads who is invited and has not answered, and how many they are. */
export function useInvitations(narrowing: Narrowing, sort: (typeof invitationSorts)[number]) {
  const { searched, filter } = narrowing
  const body = useMemo(() => bodyOf({ searched, filter }), [searched, filter])
  const list = useList<Invitation>(['invitations', 'list', body, sort], (cursor, signal) =>
    answer(
      api.GET('/api/invitations', {
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
    queryKey: ['invitations', 'count', searched, filter],
    queryFn: ({ signal }) => countInvitations(narrowing, signal),
  }).data
  return { list, total }
}
