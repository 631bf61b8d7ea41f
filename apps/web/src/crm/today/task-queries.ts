import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'

/** As many as one person can look through; more stand in the list of all tasks. */
const most = 200

/** The reader's own open tasks, the first due first. */
export const myTasksQuery = queryOptions({
  queryKey: ['tasks', 'mine', 'open'],
  queryFn: ({ signal }) =>
    answer(api.GET('/api/tasks', { params: { query: { assignee: 'me', state: 'open', limit: most } }, signal })),
  staleTime: 30_000,
})

export type Task = Awaited<ReturnType<NonNullable<typeof myTasksQuery.queryFn>>>['items'][number]
