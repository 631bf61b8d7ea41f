import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { ApiProblem } from '../../platform/api/problem.ts'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { OneOf } from '../../platform/fields/one-of.tsx'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { SidePanel } from '../../platform/panel/side-panel.tsx'
import { saving } from '../../platform/shell/save-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { createPersonTexts } from './create-person-texts.ts'
import styles from './people.module.css'

type Basis = 'invitation' | 'contract' | 'contact'
const empty = { name: '', email: '', phone: '', company: '', jobTitle: '', source: '', evidence: '' }

/** Registers one person: nobody without a source and a basis, so both are asked for in plain words (PRI-1, NOT-15). */
export function CreatePerson({ onClose }: { onClose: () => void }) {
  const t = useTexts(createPersonTexts)
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(empty)
  const [from, setFrom] = useState<'person' | 'elsewhere'>('person')
  const [basis, setBasis] = useState<Basis>('invitation')
  const put = (name: keyof typeof empty) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setValues((before) => ({ ...before, [name]: value }))
  }
  const create = useMutation({
    mutationFn: () =>
      saving(
        answer(
          api.POST('/api/people', {
            body: {
              name: values.name.trim(),
              emails: values.email.trim() ? [values.email.trim()] : [],
              phones: values.phone.trim() ? [values.phone.trim()] : [],
              ...(values.company.trim() && { company: { name: values.company.trim() } }),
              ...(values.jobTitle.trim() && { title: values.jobTitle.trim() }),
              source: { from, description: values.source.trim() },
              basis:
                basis === 'invitation'
                  ? { kind: 'invitation' }
                  : basis === 'contract'
                    ? { kind: 'contract', evidence: values.evidence.trim() }
                    : { kind: 'legitimate-interest', assessment: 'customer-contacts' },
            },
          }),
        ),
      ),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['people'] })
      showDone({ text: t('created', { name: values.name.trim() }) })
      await navigate({ to: `/people/${id}` as string })
    },
  })
  useKeyAction('save', () => form.current?.requestSubmit())
  const faults = create.error instanceof ApiProblem ? create.error.byField() : {}
  const why = { invitation: t('invitationWhy'), contract: t('contractWhy'), contact: t('contactWhy') }[basis]
  return (
    <SidePanel title={t('title')} takesFocus onClose={onClose}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate()
        }}
      >
        <FormFault error={create.error} />
        <TextInput
          label={t('name')}
          value={values.name}
          onChange={put('name')}
          required
          error={faults.name}
          autoComplete="off"
        />
        <TextInput
          label={t('email')}
          type="email"
          value={values.email}
          onChange={put('email')}
          error={faults.emails}
          autoComplete="off"
        />
        <TextInput
          label={t('phone')}
          type="tel"
          value={values.phone}
          onChange={put('phone')}
          error={faults.phones}
          autoComplete="off"
        />
        <TextInput
          label={t('company')}
          value={values.company}
          onChange={put('company')}
          error={faults.company}
          autoComplete="off"
        />
        <TextInput
          label={t('jobTitle')}
          value={values.jobTitle}
          onChange={put('jobTitle')}
          error={faults.title}
          autoComplete="off"
        />
        <OneOf
          label={t('from')}
          value={from}
          onChange={setFrom}
          choices={[
            { value: 'person', label: t('person') },
            { value: 'elsewhere', label: t('elsewhere') },
          ]}
        />
        <TextInput
          label={t('source')}
          description={t('sourceHelp')}
          value={values.source}
          onChange={put('source')}
          required
          error={faults.source ?? faults['source/description']}
        />
        <OneOf
          label={t('basis')}
          value={basis}
          onChange={setBasis}
          choices={(['invitation', 'contract', 'contact'] as const).map((value) => ({ value, label: t(value) }))}
        />
        <p className={styles.quiet}>{why}</p>
        {basis === 'contract' && (
          <TextInput
            label={t('evidence')}
            description={t('evidenceHelp')}
            value={values.evidence}
            onChange={put('evidence')}
            required
            error={faults['basis/evidence']}
          />
        )}
        <div className={styles.buttons}>
          <Button type="submit" variant="filled" loading={create.isPending}>
            {t('create')}
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}
