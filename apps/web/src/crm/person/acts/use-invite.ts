import { useCallback, useRef } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../../platform/toasts/toasts.tsx'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { actTexts } from './act-texts.ts'

/** Sends the person the message that the law owes them; it waits ten seconds, in which it can be taken back. */
export function useInvite(): () => Promise<void> {
  const { person, desk } = usePersonView()
  const t = useTexts(actTexts)
  const refresh = useRefreshPerson()
  const isSent = useRef(false)
  const latest = useRef({ t, refresh })
  latest.current = { t, refresh }
  return useCallback(async () => {
    if (isSent.current || desk === 'marketing') return
    isSent.current = true
    const headers = { 'diskret-purpose': desk }
    try {
      const { reached, undo } = await saving(
        answer(api.POST('/api/bulk/invite', { headers, body: { selection: { ids: [person.id] } } })),
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
  }, [person.id, desk])
}
