import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { type Narrowing, narrowedBody, useNarrowedList } from '../../platform/lists/use-narrowed-list.ts'
import type { companySorts } from './companies-screen.ts'

export type CompanyRow =
  paths['/api/companies']['get']['responses'][200]['content']['application/json']['items'][number]
type Body = paths['/api/companies/count']['post']['requestBody']['content']['application/json']

const bodyOf = narrowedBody<NonNullable<Body['filter']>>

/** @returns how many companies there are of this kind */
export function countCompanies(narrowing: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/companies/count', { body: bodyOf(narrowing), signal }))
}

/** Reads the list of companies, and how many they are. */
export function useCompanies(narrowing: Narrowing, sort: (typeof companySorts)[number]) {
  return useNarrowedList({
    name: 'companies',
    narrowing,
    sort,
    bodyOf,
    page: (query, _body, signal) => answer(api.GET('/api/companies', { params: { query }, signal })),
    count: countCompanies,
  })
}
