import { type InfiniteData, type QueryKey, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import { saving } from '../../platform/shell/save-state.ts'
import type { ListPage } from '../../platform/table/use-list.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../platform/toasts/toasts.tsx'
import { myTasksQuery, type Task } from '../today/task-queries.ts'
import { tasksTexts } from './tasks-texts.ts'

type Change = { done?: boolean; dueOn?: string | null; assignee?: string | null }

/** The rows of a list that shows open tasks only: `['tasks', 'list', { state: 'open' … }]`. */
const showsOpen = ({ queryKey }: { queryKey: QueryKey }) => (queryKey[2] as { state?: string }).state === 'open'

/** What can be done with a task; the lists show it at once, and take it back where the server refuses. */
export function useTaskActs() {
  const client = useQueryClient()
  const t = useTexts(tasksTexts)
  const formats = useFormats()
  const refresh = () =>
    Promise.all([['tasks'], ['counters'], ['people']].map((queryKey) => client.invalidateQueries({ queryKey })))
  const change = (task: Pick<Task, 'id' | 'etag'>, body: Change) =>
    saving(
      answer(
        api.PATCH('/api/tasks/{id}', { params: { path: { id: task.id } }, headers: { 'if-match': task.etag }, body }),
      ),
    )
  const show = (next: (items: readonly Task[]) => Task[]) => {
    client.setQueryData(myTasksQuery.queryKey, (page) => page && { ...page, items: next(page.items) })
    client.setQueriesData<InfiniteData<ListPage<Task>>>(
      { queryKey: ['tasks', 'list'], predicate: showsOpen },
      (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, items: next(page.items) })) },
    )
  }
  const without = (task: Task) => show((items) => items.filter(({ id }) => id !== task.id))
  const withChange = (task: Task, changed: Partial<Task>) =>
    show((items) => items.map((one) => (one.id === task.id ? { ...one, ...changed } : one)))
  const act = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      showFault(error)
    }
    await refresh()
  }
  /** Does it, says it, and offers the way back. */
  const changeAndTell = async (task: Task, body: Change, back: Change, text: string) => {
    const changed = await change(task, body)
    showDone({ text, undo: () => change(changed, back).then(refresh) })
  }
  return {
    finish: (task: Task) =>
      act(() => {
        without(task)
        return changeAndTell(task, { done: true }, { done: false }, t('taskDone', { title: task.title }))
      }),
    reopen: (task: Task) =>
      act(() => changeAndTell(task, { done: false }, { done: true }, t('taskOpened', { title: task.title }))),
    postpone: (task: Task, dueOn: string) =>
      act(() => {
        withChange(task, { dueOn })
        return changeAndTell(task, { dueOn }, { dueOn: task.dueOn }, t('postponed', { day: formats.day(dueOn) }))
      }),
    assign: (task: Task, assignee: string | null, assigneeName: string | null) =>
      act(() => {
        withChange(task, { assignee, assigneeName })
        const text = assigneeName ? t('assigned', { name: assigneeName }) : t('unassigned')
        return changeAndTell(task, { assignee }, { assignee: task.assignee }, text)
      }),
    remove: (task: Pick<Task, 'id'>) =>
      act(async () => {
        show((items) => items.filter(({ id }) => id !== task.id))
        const { undo } = await saving(answer(api.DELETE('/api/tasks/{id}', { params: { path: { id: task.id } } })))
        showDone({
          text: t('removed'),
          ...(undo && { undo: () => answer(api.POST('/api/undo', { body: { token: undo } })).then(refresh) }),
        })
      }),
  }
}
