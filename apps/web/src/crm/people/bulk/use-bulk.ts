import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { saveFile } from '../../../platform/files/save-file.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import type { Selection } from '../../../platform/table/column.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone, showFault, showFaultAfter } from '../../../platform/toasts/toasts.tsx'
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
  const { number } = useFormats()
  const client = useQueryClient()
  const [reached, setReached] = useState(0)
  const refresh = () => client.invalidateQueries({ queryKey: ['people'] })
  const undoAll = (tokens: readonly (string | null)[]) => async () => {
    for (const token of tokens.toReversed()) if (token) await answer(api.POST('/api/undo', { body: { token } }))
    await refresh()
  }
  const run = useMutation({
    mutationFn: async (act: () => Promise<Stopped | undefined>) => {
      setReached(0)
      const stopped = await saving(act())
      if (stopped) throw new Halved(stopped)
    },
    onSuccess: onDone,
    // Whoever is chosen stays so: the same act once more reaches the rest.
    onError: (error) =>
      error instanceof Halved ? showFaultAfter(error.stopped.lead, error.stopped.fault) : showFault(error),
    onSettled: refresh,
  })
  /** Does it, and says what is done, also where it ended half way. */
  const runMany = (
    step: (after: { after?: string }) => Promise<{ reached: number; next: string | null; undo: string | null }>,
    told: (count: number) => string,
  ) =>
    run.mutate(async () => {
      const { answers, reached: count, fault } = await runInSteps((after) => step(after ? { after } : {}), setReached)
      showDone({ text: told(count), ...(count > 0 && { undo: undoAll(answers.map(({ undo }) => undo)) }) })
      return fault === undefined ? undefined : { fault, lead: t('restNot') }
    })
  return {
    isRunning: run.isPending,
    reached,
    tag: (tag: string) =>
      runMany(
        (after) => answer(api.POST('/api/bulk/tag', { body: { selection, add: [tag], ...after } })),
        (count) => t('tagged', { count }),
      ),
    assign: (owner: string | null) =>
      runMany(
        (after) => answer(api.POST('/api/bulk/assign', { body: { selection, owner, ...after } })),
        (count) => t('assigned', { count }),
      ),
    invite: () =>
      runMany(
        (after) => answer(api.POST('/api/bulk/invite', { body: { selection, ...after } })),
        (count) => t('invited', { count }),
      ),
    exportList: (reason: string) =>
      run.mutate(async () => {
        const columns = ['name', 'company', 'title', 'email', 'phone', 'city', 'owner'] as const
        const {
          answers,
          reached: count,
          fault,
        } = await runInSteps(
          (after) =>
            answer(
              api.POST('/api/bulk/export', {
                body: { selection, reason, columns: [...columns], ...(after && { after }) },
              }),
            ),
          setReached,
        )
        // Half a list looks like a whole one.
        if (fault !== undefined) return { fault, lead: t('noFile', { number: number(count) }) }
        saveFile('people.csv', 'text/csv', answers.map(({ text }) => text).join(''))
        showDone({ text: t('exported', { count }) })
        return undefined
      }),
  }
}

/** What ended an act half way, and what to say of what is done. */
interface Stopped {
  fault: unknown
  lead: string
}

class Halved extends Error {
  readonly stopped: Stopped
  constructor(stopped: Stopped) {
    super()
    this.stopped = stopped
  }
}
