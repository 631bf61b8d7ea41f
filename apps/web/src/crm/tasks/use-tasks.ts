import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { useList } from '../../platform/table/use-list.ts'
import type { Task } from '../today/task-queries.ts'
import type { dueTimes, taskSorts } from './tasks-screen.ts'

export type TasksFilter = NonNullable<
  paths['/api/tasks/count']['post']['requestBody']['content']['application/json']['filter']
>
/** What a list of tasks shows, as the API takes it. */
export interface TasksBody {
  search?: string
  filter?: TasksFilter
  state: 'open' | 'done'
}

/** What the address of the list says. */
export interface TasksSearch {
  sort?: (typeof taskSorts)[number] | undefined
  who: 'me' | 'all'
  due?: (typeof dueTimes)[number] | undefined
  state?: 'done' | undefined
}

/** @returns the list as the API is asked for it */
export function bodyOf({ who, due, state }: TasksSearch, searched: string): TasksBody {
  const conditions = [
    ...(who === 'me' ? [{ field: 'assignee' as const, is: ['me'] }] : []),
    ...(due ? [{ field: 'due' as const, is: [due] }] : []),
  ]
  return {
    ...(searched && { search: searched }),
    ...(conditions.length > 0 && { filter: { match: 'all', conditions } }),
    state: state ?? 'open',
  }
}

/** Reads the list as its address says. */
export function useTasks(search: TasksSearch, searched: string) {
  const body = bodyOf(search, searched)
  const sort = search.sort ?? (search.state === 'done' ? '-done_at' : 'due_on')
  const list = useList<Task>(['tasks', 'list', body, sort], (cursor, signal) =>
    answer(
      api.GET('/api/tasks', {
        params: {
          query: {
            sort,
            state: body.state,
            ...(body.search && { search: body.search }),
            ...(body.filter && { filter: JSON.stringify(body.filter) }),
            ...(cursor && { cursor }),
          },
        },
        signal,
      }),
    ),
  )
  const total = useQuery({
    queryKey: ['tasks', 'count', body],
    queryFn: ({ signal }) => answer(api.POST('/api/tasks/count', { body, signal })),
  }).data
  return { list, total, body, sort }
}
