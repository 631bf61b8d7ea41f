import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import { ApiProblem } from '../../platform/api/problem.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import type { Desk } from './desks.ts'
import type { timelineFilters } from './person-screen.ts'

type Answer<
  Path extends keyof paths,
  Method extends keyof paths[Path],
  Status extends number,
> = paths[Path][Method] extends {
  responses: Record<Status, { content: { 'application/json': infer Body } }>
}
  ? Body
  : never

export type Person = Answer<'/api/people/{id}', 'get', 200>
export type CardPurpose = Person['card']['purposes'][number]
export type NextStep = Person['card']['next'][number]
export type DescribedField = Person['fields'][string]
export type TimelineItem = Answer<'/api/people/{id}/timeline', 'get', 200>['items'][number]
export type PersonChange = NonNullable<paths['/api/people/{id}']['patch']['requestBody']>['content']['application/json']

/** A person, and the desk at which they are seen. */
export interface SeenPerson {
  desk: Desk
  person: Person
}

/** Somebody whom this desk does not see; the next may. */
const isHidden = (error: unknown) => error instanceof ApiProblem && (error.status === 404 || error.status === 403)

/** A person as the first of the desks sees them that does. */
export const personQuery = (id: string, open: readonly Desk[]) =>
  queryOptions({
    queryKey: ['people', id, 'page', ...open],
    // Each reading is a look that stands in the audit: coming back to the window is none.
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }): Promise<SeenPerson> => {
      let refused: unknown = new ApiProblem({ status: 404 })
      for (const desk of open)
        try {
          const headers = { 'diskret-purpose': desk }
          return {
            desk,
            person: await answer(api.GET('/api/people/{id}', { params: { path: { id } }, headers, signal })),
          }
        } catch (error) {
          if (!isHidden(error)) throw error
          refused = error
        }
      throw refused
    },
  })

/** Where the person works and worked. */
export const positionsQuery = (id: string, desk: Desk) =>
  queryOptions({
    queryKey: ['people', id, 'positions', desk],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/people/{id}/positions', {
          params: { path: { id } },
          headers: { 'diskret-purpose': desk },
          signal,
        }),
      ),
  })

/** What happened, the latest first, a page at a time. */
export const timelineQuery = (id: string, desk: Exclude<Desk, 'invitation'>, only?: (typeof timelineFilters)[number]) =>
  infiniteQueryOptions({
    queryKey: ['people', id, 'timeline', desk, only ?? 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/people/{id}/timeline', {
          params: {
            path: { id },
            query: { limit: 50, ...(only && { only }), ...(pageParam && { cursor: pageParam }) },
          },
          headers: { 'diskret-purpose': desk },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => answer(api.GET('/api/colleagues', { signal })),
  staleTime: 5 * 60_000,
})

export const wordingsQuery = queryOptions({
  queryKey: ['wordings', 'all'],
  queryFn: ({ signal }) => answer(api.GET('/api/wordings', { params: { query: { limit: 200 } }, signal })),
  staleTime: 5 * 60_000,
})

export const wordingQuery = (id: string) =>
  queryOptions({
    queryKey: ['wordings', id],
    queryFn: ({ signal }) => answer(api.GET('/api/wordings/{id}', { params: { path: { id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
