import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { type Narrowing, narrowedBody, useNarrowedList } from '../../platform/lists/use-narrowed-list.ts'
import type { invitationSorts } from './invitations-screen.ts'

type Body = paths['/api/invitations/count']['post']['requestBody']['content']['application/json']

const bodyOf = narrowedBody<NonNullable<Body['filter']>>

/** @returns how many invitations there are of this kind */
export function countInvitations(narrowing: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/invitations/count', { body: bodyOf(narrowing), signal }))
}

/** Reads who is invited and has not answered, and how many they are. */
export function useInvitations(narrowing: Narrowing, sort: (typeof invitationSorts)[number]) {
  return useNarrowedList({
    name: 'invitations',
    narrowing,
    sort,
    bodyOf,
    page: (query, _body, signal) => answer(api.GET('/api/invitations', { params: { query }, signal })),
    count: countInvitations,
  })
}
