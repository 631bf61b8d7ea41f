import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import { keptQuery } from '../api/kept-query.ts'

/** Whose installation this is; anybody may know. */
export const installationQuery = queryOptions({
  queryKey: ['set-up'],
  queryFn: () => answer(api.GET('/api/set-up')),
  staleTime: Number.POSITIVE_INFINITY,
})

/** @returns the installation, once it is known */
export const useInstallation = keptQuery(installationQuery)
