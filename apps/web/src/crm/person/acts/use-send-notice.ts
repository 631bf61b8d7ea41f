import { useCallback, useRef } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../../platform/toasts/toasts.tsx'
import type { Desk } from '../desks.ts'
import { useRefreshPerson } from '../person-view.ts'
import { actTexts } from './act-texts.ts'

/**
 * Sends somebody the message that the law owes them; it waits ten seconds, in which it can be taken back.
 * @returns sends it; without a desk, at the one that the reader's roles have first
 */
export function useSendNotice(): (id: string, desk?: Exclude<Desk, 'marketing'>) => Promise<void> {
  const t = useTexts(actTexts)
  const refresh = useRefreshPerson()
  const latest = useRef({ t, refresh })
  latest.current = { t, refresh }
  return useCallback(async (id, desk) => {
    const headers = desk ? { 'diskret-purpose': desk } : {}
    try {
      const { reached, undo } = await saving(
        answer(api.POST('/api/bulk/invite', { headers, body: { selection: { ids: [id] } } })),
      )
      showDone({
        text: latest.current.t(reached > 0 ? 'invited' : 'notInvited'),
        ...(undo &&
          reached > 0 && {
            undo: () => answer(api.POST('/api/undo', { body: { token: undo } })).then(() => latest.current.refresh()),
          }),
      })
    } catch (error) {
      showFault(error)
    }
    await latest.current.refresh()
  }, [])
}
