import { Radio, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ActForm } from '../../crm/person/acts/act-form.tsx'
import { answer, api } from '../../platform/api/client.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { caseTexts } from './case-texts.ts'
import styles from './cases.module.css'
import type { CaseDialogProps } from './close-dialog.tsx'

const grounds = ['A12Complexity', 'A12HighVolume'] as const

/** To three months from receipt, once, with the reason that the person was told (REQ-5). */
export function ExtendDialog({ one, onDone, onClose }: CaseDialogProps) {
  const t = useTexts(caseTexts)
  const { day } = useFormats()
  const [ground, setGround] = useState<(typeof grounds)[number]>('A12Complexity')
  const [reason, setReason] = useState('')
  const [told, setTold] = useState('')
  return (
    <ActForm
      heading={t('extendHeading')}
      lead={t('extendWhat')}
      action={t('extend')}
      isReady={reason.trim() !== '' && told.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const { dueOn } = await answer(
          api.POST('/api/requests/{id}/extension', {
            params: { path: { id: one.id } },
            body: { ground, reason, told },
          }),
        )
        showDone({ text: t('extendedTo', { day: day(dueOn) }) })
        await onDone()
      }}
    >
      <Radio.Group
        label={t('ground')}
        value={ground}
        onChange={(value) => setGround(grounds.find((one) => one === value) ?? ground)}
      >
        <div className={styles.checks}>
          {grounds.map((value) => (
            <Radio key={value} value={value} label={t(value)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        data-autofocus
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={5000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        label={t('told')}
        maxLength={5000}
        value={told}
        onChange={(event) => setTold(event.currentTarget.value)}
      />
    </ActForm>
  )
}
