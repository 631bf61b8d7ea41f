import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import type { StaffRole } from '../../platform/session/session.ts'

export type CompanyDesk = 'seller-desk' | 'marketing' | 'rights'
type Answers = paths['/api/companies/{id}']['get']['responses']
export type Company = Answers[200]['content']['application/json']
export type CompanyChange = NonNullable<
  paths['/api/companies/{id}']['patch']['requestBody']
>['content']['application/json']

/** @returns the desk at which these roles work with companies */
export const companyDeskOf = (roles: readonly StaffRole[]): CompanyDesk =>
  roles.includes('seller') ? 'seller-desk' : roles.includes('officer') ? 'rights' : 'marketing'

export const companyQuery = (id: string, desk: CompanyDesk) =>
  queryOptions({
    queryKey: ['companies', id, 'page', desk],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/companies/{id}', { params: { path: { id } }, headers: { 'diskret-purpose': desk }, signal }),
      ),
  })

export const companyTasksQuery = (id: string, desk: 'seller-desk' | 'rights') =>
  queryOptions({
    queryKey: ['tasks', 'company', id, desk],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/tasks', {
          params: { query: { company: id, state: 'open', limit: 50 } },
          headers: { 'diskret-purpose': desk },
          signal,
        }),
      ),
  })

export const companyNotesQuery = (id: string, desk: 'seller-desk' | 'rights') =>
  infiniteQueryOptions({
    queryKey: ['people', 'notes-of-company', id, desk],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/notes', {
          params: { query: { company: id, limit: 20, ...(pageParam && { cursor: pageParam }) } },
          headers: { 'diskret-purpose': desk },
          signal,
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
