import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'

/** The assessments of the company, for an officer: all versions of each kind. */
export const assessmentsQuery = queryOptions({
  queryKey: ['assessments'],
  queryFn: ({ signal }) => answer(api.GET('/api/assessments', { params: { query: { limit: 200 } }, signal })),
})
