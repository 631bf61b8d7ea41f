import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { type Filter, placesOf } from '../../platform/filters/filter.ts'
import {
  type NarrowedBody,
  type Narrowing,
  narrowedBody,
  useNarrowedList,
} from '../../platform/lists/use-narrowed-list.ts'
import type { taskSorts } from './tasks-screen.ts'

type TasksFilter = NonNullable<
  paths['/api/tasks/count']['post']['requestBody']['content']['application/json']['filter']
>

/** What a list of tasks is narrowed to, as the API takes it. */
export interface TasksBody extends NarrowedBody<TasksFilter> {
  /** The open ones, unless the filter says something else. */
  state: 'open' | 'all'
}

/** @returns whether a filter asks for what is done */
export function asksForDone(filter: Filter): boolean {
  return placesOf(filter).some(({ condition }) => condition.field === 'done')
}

function tasksBody(narrowing: Narrowing): TasksBody {
  return { ...narrowedBody<TasksFilter>(narrowing), state: asksForDone(narrowing.filter) ? 'all' : 'open' }
}

/** @returns how many tasks there are of this kind */
export function countTasks(narrowing: Narrowing, signal: AbortSignal) {
  return answer(api.POST('/api/tasks/count', { body: tasksBody(narrowing), signal }))
}

/** Reads the list of tasks, and how many they are. */
export function useTasks(narrowing: Narrowing, sort: (typeof taskSorts)[number]) {
  return useNarrowedList({
    name: 'tasks',
    narrowing,
    sort,
    bodyOf: tasksBody,
    page: (query, { state }, signal) =>
      answer(api.GET('/api/tasks', { params: { query: { ...query, state } }, signal })),
    count: countTasks,
  })
}
