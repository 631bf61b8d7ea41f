import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'

/** How much waits for the reader, beside the entries of the navigation; null where it is nothing of theirs. */
export const countersQuery = queryOptions({
  queryKey: ['counters'],
  queryFn: ({ signal }) => answer(api.GET('/api/counters', { signal })),
  staleTime: 60_000,
})
