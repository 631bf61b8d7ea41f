import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormFault } from '../fields/form-fault.tsx'
import { useTexts } from '../texts/use-texts.ts'
import styles from './profile.module.css'
import { profileTexts } from './profile-texts.ts'

interface PasswordFirstProps {
  action: string
  work: (password: string) => Promise<void>
  onCancel: () => void
}

/** What protects the account is changed only by whoever knows the password. */
export function PasswordFirst({ action, work, onCancel }: PasswordFirstProps) {
  const t = useTexts(profileTexts)
  const [password, setPassword] = useState('')
  const act = useMutation({ mutationFn: () => work(password) })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        act.mutate()
      }}
    >
      <FormFault error={act.error} />
      <PasswordInput
        label={t('confirmPassword')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        autoFocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
      />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" loading={act.isPending}>
          {action}
        </Button>
      </div>
    </form>
  )
}
