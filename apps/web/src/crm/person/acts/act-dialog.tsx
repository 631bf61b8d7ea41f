import { useEffect, useState } from 'react'
import { BasisDialog } from './basis-dialog.tsx'
import { CloseBasisDialog } from './close-basis-dialog.tsx'
import { ConsentDialog } from './consent-dialog.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { HandOutDialog } from './hand-out-dialog.tsx'
import { LiftDialog } from './lift-dialog.tsx'
import { ObjectionDialog } from './objection-dialog.tsx'
import type { PersonAct } from './person-act.ts'
import { RequestDialog } from './request-dialog.tsx'
import { RestrictDialog } from './restrict-dialog.tsx'
import { useInvite } from './use-invite.ts'
import { WithdrawalDialog } from './withdrawal-dialog.tsx'
import { WordingDialog } from './wording-dialog.tsx'

/** The dialog of an act; loaded when the first is opened. */
export function ActDialog({ act: asked, onClose }: { act: PersonAct; onClose: () => void }) {
  // A dialog can lead to another: what would make a purpose possible, to the consent itself.
  const [act, setAct] = useState(asked)
  switch (act.kind) {
    case 'invite':
      return <Invite onClose={onClose} />
    case 'consent':
      return <ConsentDialog purpose={act.purpose ?? 'marketing'} onClose={onClose} />
    case 'withdraw':
      return <WithdrawalDialog purpose={act.purpose} onClose={onClose} />
    case 'object':
      return <ObjectionDialog purpose={act.purpose ?? 'marketing'} onClose={onClose} />
    case 'restrict':
      return <RestrictDialog onClose={onClose} />
    case 'lift':
      return <LiftDialog onClose={onClose} />
    case 'hand-out':
      return <HandOutDialog onClose={onClose} />
    case 'basis':
      return <BasisDialog purpose={act.purpose} onOpen={setAct} onClose={onClose} />
    case 'close-basis':
      return <CloseBasisDialog id={act.id} onClose={onClose} />
    case 'request':
      return <RequestDialog onClose={onClose} />
    case 'erase':
      return <EraseDialog onClose={onClose} />
    case 'wording':
      return <WordingDialog id={act.id} onClose={onClose} />
  }
}

/** Sending has no dialog: it is done at once, and can be taken back for ten seconds. */
function Invite({ onClose }: { onClose: () => void }) {
  const invite = useInvite()
  useEffect(() => {
    void invite()
    onClose()
  }, [invite, onClose])
  return null
}
