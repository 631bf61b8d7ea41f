import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { Load } from '../page/states.tsx'
import { controllerQuery } from '../session/controller.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './set-up.module.css'
import type { StepProps } from './set-up-page.tsx'
import { setUpTexts } from './set-up-texts.ts'
import { StepForm } from './step-form.tsx'

interface Details {
  address: string
  phone: string
  email: string
  website: string
  officerName: string
  officerEmail: string
}

/** What stands in every notice. */
export function NoticeStep(props: StepProps) {
  const controller = useQuery(controllerQuery)
  return (
    <Load query={controller}>
      {({ contact, protectionOfficer }) => (
        <Form
          {...props}
          held={{
            address: contact.address ?? '',
            phone: contact.phone ?? '',
            email: contact.email ?? '',
            website: contact.website ?? '',
            officerName: protectionOfficer?.name ?? '',
            officerEmail: protectionOfficer?.email ?? '',
          }}
        />
      )}
    </Load>
  )
}

function Form({ held, onNext, onBack }: StepProps & { held: Details }) {
  const t = useTexts(setUpTexts)
  const form = useForm({
    initialValues: held,
    validate: { email: (email) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : t('emailMissing')) },
  })
  const save = useMutation({
    mutationFn: ({ address, phone, email, website, officerName, officerEmail }: Details) =>
      answer(
        api.PATCH('/api/controller', {
          body: {
            address: address.trim() || null,
            phone: phone.trim() || null,
            email: email.trim(),
            website: website.trim() ? withScheme(website.trim()) : null,
            protectionOfficer: officerEmail.trim()
              ? { name: officerName.trim() || null, email: officerEmail.trim() }
              : null,
          },
        }),
      ),
    onSuccess: onNext,
    onError: (error) => {
      if (!(error instanceof ApiProblem)) return
      const { 'protectionOfficer.email': officerEmail, ...others } = error.byField()
      form.setErrors(officerEmail === undefined ? others : { ...others, officerEmail })
    },
  })
  return (
    <StepForm
      onBack={onBack}
      error={save.error}
      isBusy={save.isPending}
      onSubmit={form.onSubmit((values) => save.mutate(values))}
    >
      <TextInput label={t('contactEmail')} type="email" autoComplete="email" {...form.getInputProps('email')} />
      <TextInput label={t('address')} autoComplete="street-address" {...form.getInputProps('address')} />
      <div className={styles.pair}>
        <TextInput label={t('phone')} type="tel" autoComplete="tel" {...form.getInputProps('phone')} />
        <TextInput label={t('website')} type="url" autoComplete="url" {...form.getInputProps('website')} />
      </div>
      <fieldset className={styles.group}>
        <legend>{t('officer')}</legend>
        <p className={styles.help}>{t('officerHelp')}</p>
        <div className={styles.pair}>
          <TextInput label={t('officerName')} {...form.getInputProps('officerName')} />
          <TextInput label={t('officerEmail')} type="email" {...form.getInputProps('officerEmail')} />
        </div>
      </fieldset>
    </StepForm>
  )
}

/** People write `firma.dk`, and the notice needs an address that can be followed. */
function withScheme(website: string): string {
  return /^https?:\/\//i.test(website) ? website : `https://${website}`
}
