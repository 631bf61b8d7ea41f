import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import type { Narrowing } from '../../platform/filters/no-hit.tsx'
import { useList } from '../../platform/table/use-list.ts'
import type { companySorts } from './companies-screen.ts'

export type CompanyRow =
  paths['/api/companies']['get']['responses'][200]['content']['application/json']['items'][number]
type Body = paths['/api/companies/count']['post']['requestBody']['content']['application/json']

/** What an address made up is refused by the API, which knows the fields. */
function bodyOf({ searched, filter }: Narrowing): Body {
  return {
    ...(searched && { search: searched }),
    ...(filter.conditions.length > 0 && { filter: filter as NonNullable<Body['filter']> }),
  }
}

/** @returns how many companies there are of this kind */
export function countCompanies(narrowing: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/companies/count', { body: bodyOf(narrowing), signal }))
}

/** Reads the list of companies, and how many they are. */
export function useCompanies(narrowing: Narrowing, sort: (typeof companySorts)[number]) {
  const { searched, filter } = narrowing
  const body = useMemo(() => bodyOf({ searched, filter }), [searched, filter])
  const list = useList<CompanyRow>(['companies', 'list', body, sort], (cursor, signal) =>
    answer(
      api.GET('/api/companies', {
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
    queryKey: ['companies', 'count', searched, filter],
    queryFn: ({ signal }) => countCompanies(narrowing, signal),
  }).data
  return { list, total }
}
