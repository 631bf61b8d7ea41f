import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { saving } from '../../platform/shell/save-state.ts'
import type { Selection } from '../../platform/table/column.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../platform/toasts/toasts.tsx'
import { runInSteps } from '../people/bulk/run-in-steps.ts'
import { tasksTexts } from './tasks-texts.ts'
import type { TasksBody } from './use-tasks.ts'

type Change = { done?: boolean; dueOn?: string | null; assignee?: string | null }

const selectionOf = (selection: Selection, body: TasksBody) =>
  selection.everything ? { ...body, except: [...(selection.except ?? [])] } : { ids: [...selection.ids] }

/** How many of the chosen ones would be done, or opened again, and how many not. */
export function useTasksPreview(selection: Selection, body: TasksBody) {
  const change = { done: body.state === 'open' }
  const chosen = selectionOf(selection, body)
  return useQuery({
    queryKey: ['tasks', 'bulk', chosen, change],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/tasks/bulk/preview', { body: { selection: chosen, change }, signal })),
    enabled: selection.everything || selection.ids.size > 0,
  }).data
}

/** @returns how many of the chosen ones are there to be changed */
export function reachOf(preview: ReturnType<typeof useTasksPreview>): number {
  const same = preview?.reasons.find(({ reason }) => reason === 'has-it-already')?.count ?? 0
  return (preview?.reached ?? 0) + same
}

/** The acts on many tasks, each in steps, with progress and the way back. */
export function useTasksBulk(selection: Selection, body: TasksBody, onDone: () => void) {
  const t = useTexts(tasksTexts)
  const { day } = useFormats()
  const client = useQueryClient()
  const [reached, setReached] = useState(0)
  const refresh = () =>
    Promise.all([['tasks'], ['counters'], ['people']].map((queryKey) => client.invalidateQueries({ queryKey })))
  const chosen = selectionOf(selection, body)
  const run = useMutation({
    mutationFn: async ({ change, told }: { change: Change; told: (count: number) => string }) => {
      setReached(0)
      const {
        answers,
        reached: count,
        fault,
      } = await saving(
        runInSteps(
          (after) =>
            answer(api.POST('/api/tasks/bulk', { body: { selection: chosen, change, ...(after && { after }) } })),
          setReached,
        ),
      )
      const undo = async () => {
        for (const { undo: token } of answers.toReversed())
          if (token) await answer(api.POST('/api/undo', { body: { token } }))
        await refresh()
      }
      showDone({ text: told(count), ...(count > 0 && { undo }) })
      // What is chosen stays so: the same act once more reaches the rest.
      if (fault !== undefined) throw fault
    },
    onSuccess: onDone,
    onError: showFault,
    onSettled: refresh,
  })
  return {
    isRunning: run.isPending,
    reached,
    finish: () => run.mutate({ change: { done: true }, told: (count) => t('manyDone', { count }) }),
    reopen: () => run.mutate({ change: { done: false }, told: (count) => t('manyOpened', { count }) }),
    postpone: (dueOn: string) =>
      run.mutate({ change: { dueOn }, told: (count) => t('manyPostponed', { count, day: day(dueOn) }) }),
    assign: (assignee: string | null) =>
      run.mutate({ change: { assignee }, told: (count) => t('manyAssigned', { count }) }),
  }
}
