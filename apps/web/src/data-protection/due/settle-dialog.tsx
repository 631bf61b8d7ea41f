import type { DueRow } from './due-rows.ts'
import { ObjectionDecision } from './objection-decision.tsx'
import { RecipientTelling } from './recipient-telling.tsx'

/** What an officer settles where it stands: an objection, or a recipient to be told. */
export function SettleDialog({ row, onClose }: { row: DueRow; onClose: () => void }) {
  if (!row.reference) return null
  if (row.kind === 'uphold-objection')
    return <ObjectionDecision id={row.reference} person={row.people[0]} onClose={onClose} />
  return <RecipientTelling id={row.reference} onClose={onClose} />
}
