import { PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { changePreferences } from '../preferences/preferences.ts'
import { installationQuery } from '../session/installation.ts'
import { sessionQuery } from '../session/session.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { forgetDraft, keepDraft, readDraft } from './set-up-draft.ts'
import type { StepProps } from './set-up-page.tsx'
import { setUpTexts } from './set-up-texts.ts'
import { StepForm } from './step-form.tsx'

const shortest = 12

/** The first account. With it the installation is set up, and its administrator signed in. */
export function AdministratorStep({ onNext, onBack }: StepProps) {
  const t = useTexts(setUpTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const draft = readDraft()
  const form = useForm({
    initialValues: { name: draft.name, email: draft.email, password: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('nameMissing') : null),
      email: (email) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : t('emailMissing')),
      password: ({ length }) => (length < shortest ? t('passwordShort', { count: length }) : null),
    },
    onValuesChange: ({ name, email }) => keepDraft({ ...readDraft(), name, email }),
  })
  const create = useMutation({
    mutationFn: async ({ name, email, password }: typeof form.values) => {
      const { company, country, registrationNumber, timeZone } = readDraft()
      const body = { company, country, language, name, email: email.trim(), password, practice: false }
      await answer(
        api.POST('/api/set-up', {
          body: {
            ...body,
            ...(registrationNumber.trim() ? { registrationNumber } : {}),
            ...(timeZone ? { timeZone } : {}),
          },
        }),
      )
      await answer(api.POST('/api/session', { body: { email: body.email, password } }))
    },
    onSuccess: async () => {
      forgetDraft()
      await queries.fetchQuery({ ...installationQuery, staleTime: 0 })
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
      changePreferences({ setUpStep: 'protection', language })
      onNext()
    },
    onError: (error) => {
      if (error instanceof ApiProblem) form.setErrors(error.byField())
    },
  })
  return (
    <StepForm
      onBack={onBack}
      error={create.error}
      isBusy={create.isPending}
      action={t('create')}
      onSubmit={form.onSubmit((values) => create.mutate(values))}
    >
      <TextInput label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
      <TextInput label={t('email')} type="email" autoComplete="username" {...form.getInputProps('email')} />
      <PasswordInput
        label={t('password')}
        description={t('passwordHelp')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
        {...form.getInputProps('password')}
      />
    </StepForm>
  )
}
