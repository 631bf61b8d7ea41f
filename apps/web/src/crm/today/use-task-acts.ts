import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../platform/toasts/toasts.tsx'
import { myTasksQuery, type Task } from './task-queries.ts'
import { todayTexts } from './today-texts.ts'

/** What can be done with a task; the list shows it at once, and takes it back where the server refuses. */
export function useTaskActs() {
  const client = useQueryClient()
  const t = useTexts(todayTexts)
  const formats = useFormats()
  const refresh = () => Promise.all([['tasks'], ['counters']].map((queryKey) => client.invalidateQueries({ queryKey })))
  const change = (task: Pick<Task, 'id' | 'etag'>, body: { done?: boolean; dueOn?: string | null }) =>
    saving(
      answer(
        api.PATCH('/api/tasks/{id}', { params: { path: { id: task.id } }, headers: { 'if-match': task.etag }, body }),
      ),
    )
  const show = (next: (items: readonly Task[]) => Task[]) =>
    client.setQueryData(myTasksQuery.queryKey, (page) => page && { ...page, items: next(page.items) })
  const act = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      showFault(error)
    }
    await refresh()
  }
  return {
    finish: (task: Task) =>
      act(async () => {
        show((items) => items.filter(({ id }) => id !== task.id))
        const changed = await change(task, { done: true })
        showDone({
          text: t('done', { title: task.title }),
          undo: () => change(changed, { done: false }).then(refresh),
        })
      }),
    postpone: (task: Task, dueOn: string) =>
      act(async () => {
        show((items) => items.map((one) => (one.id === task.id ? { ...one, dueOn } : one)))
        const changed = await change(task, { dueOn })
        showDone({
          text: t('postponed', { day: formats.day(dueOn) }),
          undo: () => change(changed, { dueOn: task.dueOn }).then(refresh),
        })
      }),
    remove: (task: Task) =>
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
