import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'

export type RightsCase = paths['/api/requests/{id}']['get']['responses'][200]['content']['application/json']

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', id],
    queryFn: ({ signal }) => answer(api.GET('/api/requests/{id}', { params: { path: { id } }, signal })),
  })

/** Whose case it is, as the officer sees them; each reading is a look that stands in the audit, so it is asked once. */
export const casePersonQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id, 'of-a-case'],
    queryFn: async ({ signal }) => {
      const { name, language } = await answer(
        api.GET('/api/people/{id}', {
          params: { path: { id } },
          headers: { 'diskret-purpose': 'rights' },
          signal,
        }),
      ).then((person) => ({ name: person.name, language: person.fields.language?.value }))
      return { id, name, language: typeof language === 'string' ? language : undefined }
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  })
