import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { FormFault } from '../fields/form-fault.tsx'
import { useKeyAction } from '../keys/key-actions.ts'
import type { StaffRole } from '../session/session.ts'
import { useTexts } from '../texts/use-texts.ts'
import type { Colleague } from './colleagues-page.tsx'
import { colleaguesTexts } from './colleagues-texts.ts'
import { RoleChoice } from './role-choice.tsx'
import styles from './settings.module.css'

/** Lets somebody in, with the roles that they need. */
export function NewColleague({ onDone, onCancel }: { onDone: (name: string) => Promise<void>; onCancel: () => void }) {
  const t = useTexts(colleaguesTexts)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [roles, setRoles] = useState<StaffRole[]>(['seller'])
  const create = useMutation({
    mutationFn: async () => {
      await answer(api.POST('/api/accounts', { body: { name, email: email.trim(), password, roles } }))
      await onDone(name)
    },
  })
  const faults = create.error instanceof ApiProblem ? create.error.byField() : {}
  useKeyAction('save', () => create.mutate())
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate()
      }}
    >
      <FormFault error={create.error} />
      <TextInput
        label={t('name')}
        required
        withAsterisk={false}
        value={name}
        error={faults.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('email')}
        type="email"
        required
        withAsterisk={false}
        value={email}
        error={faults.email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('password')}
        description={t('passwordHelp')}
        autoComplete="new-password"
        required
        minLength={12}
        withAsterisk={false}
        value={password}
        error={faults.password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
      />
      <RoleChoice chosen={roles} onChange={setRoles} />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button type="submit" loading={create.isPending}>
          {t('create')}
        </Button>
      </div>
    </form>
  )
}

/** Gives an account other roles, from its next request on. */
export function ChangeRoles({
  colleague,
  onDone,
  onCancel,
}: {
  colleague: Colleague
  onDone: () => Promise<void>
  onCancel: () => void
}) {
  const t = useTexts(colleaguesTexts)
  const [roles, setRoles] = useState<StaffRole[]>(colleague.roles)
  const change = useMutation({
    mutationFn: async () => {
      await answer(api.PATCH('/api/accounts/{id}', { params: { path: { id: colleague.id } }, body: { roles } }))
      await onDone()
    },
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (roles.length > 0) change.mutate()
      }}
    >
      <FormFault error={change.error} />
      <RoleChoice chosen={roles} onChange={setRoles} />
      {roles.length === 0 && <p role="alert">{t('oneRole')}</p>}
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button type="submit" loading={change.isPending}>
          {t('saveRoles')}
        </Button>
      </div>
    </form>
  )
}
