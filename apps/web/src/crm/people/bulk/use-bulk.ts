import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { saveFile } from '../../../platform/files/save-file.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import type { Selection } from '../../../platform/table/column.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../../platform/toasts/toasts.tsx'
import type { PeopleBody } from '../use-people.ts'
import { bulkTexts } from './bulk-texts.ts'
import { runInSteps } from './run-in-steps.ts'

export type BulkSelection = { ids: string[] } | (PeopleBody & { except: string[] })

/** What is chosen, as the API takes it: ids, or everything that fits the filter but whom the reader took out again. */
export function selectionOf(selection: Selection, body: PeopleBody): BulkSelection {
  return selection.everything ? { ...body, except: [...(selection.except ?? [])] } : { ids: [...selection.ids] }
}

export type BulkAction = 'invite' | 'export' | 'tag' | 'assign' | 'erase'
export type BulkPreview = NonNullable<ReturnType<typeof usePreview>>

/** How many an act would reach, how many not, and why; nothing while no act is asked about. */
export function usePreview(action: BulkAction | undefined, selection: BulkSelection) {
  return useQuery({
    queryKey: ['people', 'bulk', action, selection],
    queryFn: action
      ? ({ signal }) =>
          answer(
            api.POST('/api/bulk/{action}/preview', {
              params: { path: { action } },
              // Whoever is named is erased wherever they are; everything that fits is what the list shows.
              headers: action === 'erase' && 'ids' in selection ? { 'diskret-purpose': 'rights' } : {},
              body: { selection },
              signal,
            }),
          )
      : skipToken,
  }).data
}

/** The acts on many, each in steps, with progress, and taken back where that is possible. */
export function useBulk(selection: BulkSelection, onDone: () => void) {
  const t = useTexts(bulkTexts)
  const client = useQueryClient()
  const [reached, setReached] = useState(0)
  const refresh = () => client.invalidateQueries({ queryKey: ['people'] })
  const undoAll = (tokens: readonly (string | null)[]) => async () => {
    for (const token of tokens.toReversed()) if (token) await answer(api.POST('/api/undo', { body: { token } }))
    await refresh()
  }
  const run = useMutation({
    mutationFn: async (act: () => Promise<void>) => {
      setReached(0)
      await saving(act())
    },
    onSuccess: async () => {
      onDone()
      await refresh()
    },
    onError: showFault,
  })
  const sum = (answers: readonly { reached: number }[]) => answers.reduce((total, one) => total + one.reached, 0)
  return {
    isRunning: run.isPending,
    reached,
    tag: (tag: string) =>
      run.mutate(async () => {
        const done = await runInSteps(
          (after) => answer(api.POST('/api/bulk/tag', { body: { selection, add: [tag], ...(after && { after }) } })),
          setReached,
        )
        showDone({ text: t('tagged', { count: sum(done) }), undo: undoAll(done.map(({ undo }) => undo)) })
      }),
    assign: (owner: string | null) =>
      run.mutate(async () => {
        const done = await runInSteps(
          (after) => answer(api.POST('/api/bulk/assign', { body: { selection, owner, ...(after && { after }) } })),
          setReached,
        )
        showDone({ text: t('assigned', { count: sum(done) }), undo: undoAll(done.map(({ undo }) => undo)) })
      }),
    invite: () =>
      run.mutate(async () => {
        const done = await runInSteps(
          (after) => answer(api.POST('/api/bulk/invite', { body: { selection, ...(after && { after }) } })),
          setReached,
        )
        showDone({ text: t('invited', { count: sum(done) }), undo: undoAll(done.map(({ undo }) => undo)) })
      }),
    exportList: (reason: string) =>
      run.mutate(async () => {
        const columns = ['name', 'company', 'title', 'email', 'phone', 'city', 'owner'] as const
        const done = await runInSteps(
          (after) =>
            answer(
              api.POST('/api/bulk/export', {
                body: { selection, reason, columns: [...columns], ...(after && { after }) },
              }),
            ),
          setReached,
        )
        saveFile('people.csv', 'text/csv', done.map(({ text }) => text).join(''))
        showDone({ text: t('exported', { count: sum(done) }) })
      }),
  }
}
