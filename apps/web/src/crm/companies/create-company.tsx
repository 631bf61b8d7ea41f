import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { ApiProblem } from '../../platform/api/problem.ts'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { SidePanel } from '../../platform/panel/side-panel.tsx'
import { saving } from '../../platform/shell/save-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import styles from './companies.module.css'
import { companiesTexts } from './companies-texts.ts'

const fields = ['registrationNumber', 'city', 'industry', 'website'] as const
const empty = { name: '', registrationNumber: '', city: '', industry: '', website: '' }

/** Makes a company. One that is here already under the same number is told of, not made twice. */
export function CreateCompany({ onClose }: { onClose: () => void }) {
  const t = useTexts(companiesTexts)
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(empty)
  const create = useMutation({
    mutationFn: () => {
      const given = fields.flatMap((field) => (values[field].trim() ? [[field, values[field].trim()] as const] : []))
      const body = { name: values.name.trim(), ...Object.fromEntries(given) }
      return saving(answer(api.POST('/api/companies', { body })))
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['companies'] })
      showDone({ text: t('created', { name: values.name.trim() }) })
      await navigate({ to: `/companies/${id}` as string })
    },
  })
  useKeyAction('save', () => form.current?.requestSubmit())
  const faults = create.error instanceof ApiProblem ? create.error.byField() : {}
  const input = (field: keyof typeof empty) => ({
    value: values[field],
    error: faults[field],
    maxLength: 200,
    autoComplete: 'off',
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setValues((before) => ({ ...before, [field]: value })),
  })
  return (
    <SidePanel title={t('create')} takesFocus onClose={onClose}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate()
        }}
      >
        <FormFault error={create.error} />
        <TextInput label={t('name')} required withAsterisk={false} {...input('name')} />
        <TextInput label={t('number')} inputMode="numeric" {...input('registrationNumber')} />
        <TextInput label={t('city')} {...input('city')} />
        <TextInput label={t('industry')} {...input('industry')} />
        <TextInput label={t('website')} description={t('websiteHelp')} inputMode="url" {...input('website')} />
        <div className={styles.buttons}>
          <Button type="submit" variant="filled" loading={create.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}
