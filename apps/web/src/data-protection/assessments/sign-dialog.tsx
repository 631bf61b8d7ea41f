import { useState } from 'react'
import { ActForm } from '../../crm/person/acts/act-form.tsx'
import { answer, api } from '../../platform/api/client.ts'
import { DateField } from '../../platform/fields/date-field.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { assessmentTexts } from './assessment-texts.ts'

interface SignDialogProps {
  id: string
  act: 'sign' | 'review'
  onDone: () => Promise<unknown>
  onClose: () => void
}

/** Signing says that it is true of the company, a review that it still is; both set the day of the next review (LIA-8). */
export function SignDialog({ id, act, onDone, onClose }: SignDialogProps) {
  const t = useTexts(assessmentTexts)
  const [reviewOn, setReviewOn] = useState('')
  return (
    <ActForm
      heading={t(`${act}Heading`)}
      lead={t(`${act}What`)}
      action={t(act)}
      onClose={onClose}
      onAct={async () => {
        const request = { params: { path: { id } }, body: reviewOn ? { reviewOn } : {} }
        if (act === 'sign') await answer(api.POST('/api/assessments/{id}/signature', request))
        else await answer(api.POST('/api/assessments/{id}/review', request))
        showDone({ text: t(act === 'sign' ? 'signedDone' : 'reviewedDone') })
        await onDone()
      }}
    >
      <DateField
        data-autofocus
        label={t('reviewOn')}
        description={t('reviewHelp')}
        value={reviewOn}
        onChange={setReviewOn}
      />
    </ActForm>
  )
}
