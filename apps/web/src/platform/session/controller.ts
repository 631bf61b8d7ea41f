import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'

/** The purposes that a company may have or not. */
export const purposeNames = ['customer', 'prospecting', 'marketing', 'profiling'] as const
export type Purpose = (typeof purposeNames)[number]

/** The controller: how it is reached, and what it chose. */
export const controllerQuery = queryOptions({
  queryKey: ['controller'],
  queryFn: () => answer(api.GET('/api/controller')),
})
