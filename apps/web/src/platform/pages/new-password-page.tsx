import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { FormFault } from '../fields/form-fault.tsx'
import styles from '../session/sign-in-form.module.css'
import { signInTexts } from '../session/sign-in-texts.ts'
import { useTexts } from '../texts/use-texts.ts'
import { Entrance } from './entrance.tsx'

/** Sets a new password by the link of the mail. */
export function NewPasswordPage() {
  const t = useTexts(signInTexts)
  const [password, setPassword] = useState('')
  const [token] = useState(() => window.location.hash.slice(1))
  const save = useMutation({
    mutationFn: () => answer(api.POST('/api/password-resets/confirmation', { body: { token, password } })),
  })
  return (
    <Entrance title={t('setReset')}>
      {save.isSuccess ? (
        <p role="status">{t('passwordSaved')}</p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            save.mutate()
          }}
        >
          <FormFault error={save.error} />
          <PasswordInput
            label={t('newPassword')}
            description={t('passwordHelp')}
            autoComplete="new-password"
            required
            minLength={12}
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('show') }}
          />
          <Button type="submit" variant="filled" loading={save.isPending}>
            {t('savePassword')}
          </Button>
        </form>
      )}
      <p className={styles.below}>
        <Link to={save.isSuccess ? '/sign-in' : '/forgotten-password'} search={{}}>
          {save.isSuccess ? t('toSignIn') : t('forgotten')}
        </Link>
      </p>
    </Entrance>
  )
}
