import { useCallback, useRef } from 'react'
import { usePersonView } from '../person-view.ts'
import { useSendNotice } from './use-send-notice.ts'

/** Sends the person whose page it is the message that the law owes them, once. */
export function useInvite(): () => Promise<void> {
  const { person, desk } = usePersonView()
  const isSent = useRef(false)
  const send = useSendNotice()
  return useCallback(async () => {
    if (isSent.current || desk === 'marketing') return
    isSent.current = true
    await send(person.id, desk)
  }, [person.id, desk, send])
}
