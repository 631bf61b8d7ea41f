import { answer, api } from '../../../platform/api/client.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../../platform/toasts/toasts.tsx'
import { tasksTexts } from '../../tasks/tasks-texts.ts'
import type { TimelineItem } from '../person-queries.ts'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { timelineTexts } from './timeline-texts.ts'

/** Deleting a note or a task, and doing a task; each with the way back. */
export function useItemActs({ id, kind, etag, details }: TimelineItem) {
  const { work } = usePersonView()
  const t = useTexts(timelineTexts)
  const inTasks = useTexts(tasksTexts)
  const refresh = useRefreshPerson()
  const params = { path: { id } }
  const headers = { ...(work && { 'diskret-purpose': work }), ...(etag && { 'if-match': etag }) }
  const act = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      showFault(error)
    }
    await refresh()
  }
  return {
    remove: () =>
      act(async () => {
        const { undo } = await saving(
          kind === 'task'
            ? answer(api.DELETE('/api/tasks/{id}', { params, headers }))
            : answer(api.DELETE('/api/notes/{id}', { params, headers })),
        )
        showDone({
          text: t(kind === 'task' ? 'taskRemoved' : 'noteRemoved'),
          ...(undo && { undo: () => answer(api.POST('/api/undo', { body: { token: undo } })).then(refresh) }),
        })
      }),
    finish: () =>
      act(async () => {
        const done = await saving(answer(api.PATCH('/api/tasks/{id}', { params, headers, body: { done: true } })))
        showDone({
          text: inTasks('taskDone', { title: typeof details.title === 'string' ? details.title : '' }),
          undo: () =>
            answer(
              api.PATCH('/api/tasks/{id}', {
                params,
                headers: { ...headers, 'if-match': done.etag },
                body: { done: false },
              }),
            ).then(refresh),
        })
      }),
  }
}
