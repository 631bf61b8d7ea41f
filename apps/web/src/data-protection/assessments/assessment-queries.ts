import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'

export type AssessmentEntry =
  paths['/api/assessments']['get']['responses'][200]['content']['application/json']['items'][number]
export type AssessmentTemplate =
  paths['/api/assessments/templates']['get']['responses'][200]['content']['application/json']['items'][number]
export type NewAssessment = NonNullable<paths['/api/assessments']['post']['requestBody']>['content']['application/json']
/** In both languages, or in the one it was written in. */
export type AssessmentText = NewAssessment['interest']

export const assessmentsQuery = queryOptions({
  queryKey: ['assessments', 'list'],
  queryFn: ({ signal }) => answer(api.GET('/api/assessments', { params: { query: { limit: 200 } }, signal })),
})

export const templatesQuery = queryOptions({
  queryKey: ['assessments', 'templates'],
  queryFn: ({ signal }) => answer(api.GET('/api/assessments/templates', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['assessments', id],
    queryFn: ({ signal }) => answer(api.GET('/api/assessments/{id}', { params: { path: { id } }, signal })),
  })
