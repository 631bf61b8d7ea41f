import { NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './set-up.module.css'
import type { StepProps } from './set-up-page.tsx'
import { setUpTexts } from './set-up-texts.ts'
import { StepForm } from './step-form.tsx'

const most = { invitationDays: 14, invitationDaysUnsent: 30 } as const

/** The periods that are the company's choice; the others are told, since the law has chosen. */
export function RetentionStep({ onNext, onBack }: StepProps) {
  const t = useTexts(setUpTexts)
  const fits = (value: number | string, limit: number) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= limit ? null : t('daysWrong', { most: limit })
  const form = useForm<Record<keyof typeof most, number | string>>({
    initialValues: { ...most },
    validate: {
      invitationDays: (value) => fits(value, most.invitationDays),
      invitationDaysUnsent: (value) => fits(value, most.invitationDaysUnsent),
    },
  })
  const save = useMutation({
    mutationFn: ({ invitationDays, invitationDaysUnsent }: typeof form.values) =>
      answer(
        api.PATCH('/api/controller', {
          body: { invitationDays: Number(invitationDays), invitationDaysUnsent: Number(invitationDaysUnsent) },
        }),
      ),
    onSuccess: onNext,
  })
  return (
    <StepForm
      onBack={onBack}
      error={save.error}
      isBusy={save.isPending}
      onSubmit={form.onSubmit((values) => save.mutate(values))}
    >
      <div className={styles.pair}>
        <NumberInput
          label={t('invitationDays')}
          description={t('invitationDaysHelp')}
          hideControls
          inputMode="numeric"
          {...form.getInputProps('invitationDays')}
        />
        <NumberInput
          label={t('invitationDaysUnsent')}
          description={t('invitationDaysUnsentHelp')}
          hideControls
          inputMode="numeric"
          {...form.getInputProps('invitationDaysUnsent')}
        />
      </div>
      <section className={styles.facts}>
        <h2>{t('fixed')}</h2>
        <ul>
          <li>{t('fixedCustomer')}</li>
          <li>{t('fixedConsent')}</li>
          <li>{t('fixedBooks')}</li>
        </ul>
      </section>
    </StepForm>
  )
}
