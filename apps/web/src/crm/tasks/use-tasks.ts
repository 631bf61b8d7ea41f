import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { type Filter, placesOf } from '../../platform/filters/filter.ts'
import type { Narrowing } from '../../platform/filters/no-hit.tsx'
import { useList } from '../../platform/table/use-list.ts'
import type { Task } from '../today/task-queries.ts'
import type { taskSorts } from './tasks-screen.ts'

type TasksFilter = NonNullable<
  paths['/api/tasks/count']['post']['requestBody']['content']['application/json']['filter']
>

/** What a list of tasks is narrowed to, as the API takes it. */
export interface TasksBody {
  search?: string
  filter?: TasksFilter
  /** The open ones, unless the filter says something else. */
  state: 'open' | 'all'
}

/** @returns whether a filter asks for what is done */
export function asksForDone(filter: Filter): boolean {
  return placesOf(filter).some(({ condition }) => condition.field === 'done')
}

/** @returns the body; what an address made up is refused by the API, which knows the fields */
function tasksBody({ searched, filter }: Narrowing): TasksBody {
  return {
    ...(searched && { search: searched }),
    ...(filter.conditions.length > 0 && { filter: filter as TasksFilter }),
    state: asksForDone(filter) ? 'all' : 'open',
  }
}

/** @returns how many tasks there are of this kind */
export function countTasks(narrowing: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/tasks/count', { body: tasksBody(narrowing), signal }))
}

/** Reads the list of tasks, and how many they are. */
export function useTasks(narrowing: Narrowing, sort: (typeof taskSorts)[number]) {
  const { searched, filter } = narrowing
  const body = useMemo(() => tasksBody({ searched, filter }), [searched, filter])
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
  return { list, total, body }
}
