import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { ActForm } from '../../crm/person/acts/act-form.tsx'
import { answer, api } from '../../platform/api/client.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import type { RightsCase } from './case-queries.ts'
import { caseTexts } from './case-texts.ts'
import styles from './cases.module.css'

export interface CaseDialogProps {
  one: RightsCase
  onDone: () => Promise<unknown>
  onClose: () => void
}

/** Closing with what was answered (REQ-4). */
export function CloseDialog({ one, onDone, onClose }: CaseDialogProps) {
  const t = useTexts(caseTexts)
  const [text, setText] = useState('')
  return (
    <ActForm
      heading={t('closeHeading')}
      lead={t('closeWhat')}
      action={t('close')}
      isReady={text.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        await answer(
          api.POST('/api/requests/{id}/closing', {
            params: { path: { id: one.id } },
            body: { outcome: 'answered', answer: text },
          }),
        )
        showDone({ text: t('closed') })
        await onDone()
      }}
    >
      <Textarea
        data-autofocus
        label={t('answer')}
        autosize
        minRows={3}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActForm>
  )
}

/** Refusing: why, where to complain, and that the courts are open (REQ-6). */
export function RefuseDialog({ one, onDone, onClose }: CaseDialogProps) {
  const t = useTexts(caseTexts)
  const [text, setText] = useState('')
  const [complaintTold, setComplaint] = useState(false)
  const [remedyTold, setRemedy] = useState(false)
  return (
    <ActForm
      heading={t('refuseHeading')}
      lead={t('refuseWhat')}
      action={t('refuse')}
      isReady={text.trim() !== '' && complaintTold && remedyTold}
      onClose={onClose}
      onAct={async () => {
        await answer(
          api.POST('/api/requests/{id}/closing', {
            params: { path: { id: one.id } },
            body: { outcome: 'refused', answer: text, complaintTold, remedyTold },
          }),
        )
        showDone({ text: t('refusal') })
        await onDone()
      }}
    >
      <Textarea
        data-autofocus
        label={t('why')}
        autosize
        minRows={3}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.checks}>
        <Checkbox
          label={t('complaintTold')}
          checked={complaintTold}
          onChange={(event) => setComplaint(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('remedyTold')}
          checked={remedyTold}
          onChange={(event) => setRemedy(event.currentTarget.checked)}
        />
      </div>
    </ActForm>
  )
}
