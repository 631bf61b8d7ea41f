import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { DueRow } from './due-rows.ts'
import { dueTexts } from './due-texts.ts'

interface DueButtonProps {
  row: DueRow
  isOpen: boolean
  onToggle: () => void
  /** Opens the dialog that settles it. */
  onAct: () => void
}

/** The one thing to do about it: open the case, review, see whom it concerns, or see the rule. */
export function DueButton({ row, isOpen, onToggle, onAct }: DueButtonProps) {
  const t = useTexts(dueTexts)
  const { kind, people, reference, waitsFor } = row
  // What Diskret does by itself needs nobody to press anything.
  const variant = waitsFor === 'officer' ? 'default' : 'subtle'
  if (reference && (kind === 'uphold-objection' || kind === 'tell-recipient'))
    return (
      <Button size="sm" onClick={onAct} data-due={reference}>
        {t(kind === 'uphold-objection' ? 'decide' : 'recordTelling')}
      </Button>
    )
  const target = targetOf(row)
  if (target)
    return (
      <Button size="sm" variant={variant} component={Link} to={target.to} data-due={reference ?? kind}>
        {t(target.label)}
      </Button>
    )
  if (people.length > 1)
    return (
      <Button size="sm" variant={variant} aria-expanded={isOpen} onClick={onToggle} data-due={kind}>
        {isOpen ? t('hidePeople') : t('showPeople', { count: people.length })}
      </Button>
    )
  return <span />
}

function targetOf({ kind, people, reference }: DueRow) {
  if (kind === 'answer-request' && reference) return { label: 'openCase', to: `/cases/${reference}` } as const
  if (kind === 'review-assessment' && reference) return { label: 'review', to: `/assessments/${reference}` } as const
  if (['retention', 'ledger-ended', 'ledger-review'].includes(kind))
    return { label: 'showRetention', to: '/retention' } as const
  if (kind === 'expired-invitation') return { label: 'showInvitations', to: '/invitations' } as const
  if (people.length === 1) return { label: 'openPerson', to: `/people/${people[0]}?desk=rights` } as const
  return undefined
}
