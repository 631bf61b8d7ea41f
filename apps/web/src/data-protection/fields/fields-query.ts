import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'

/** Every column of the system as its declaration says it; it changes with the program alone. */
export const fieldsQuery = queryOptions({
  queryKey: ['registers', 'fields'],
  queryFn: ({ signal }) => answer(api.GET('/api/registers/fields', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

export type RegisteredField = Awaited<ReturnType<NonNullable<typeof fieldsQuery.queryFn>>>['items'][number]
