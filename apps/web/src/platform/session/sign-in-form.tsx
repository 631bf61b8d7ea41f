import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { answer, api } from '../api/client.ts'
import { FormFault } from '../fields/form-fault.tsx'
import { useTexts } from '../texts/use-texts.ts'
import styles from './sign-in-form.module.css'
import { signInTexts } from './sign-in-texts.ts'

/** E-mail address and password; paste is allowed, and a fault never says which half was wrong. */
export function SignInForm({
  email: given = '',
  onSignedIn,
}: {
  email?: string
  onSignedIn: () => Promise<void> | void
}) {
  const t = useTexts(signInTexts)
  const [email, setEmail] = useState(given)
  const [password, setPassword] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const signIn = useMutation({
    mutationFn: async () => {
      await answer(api.POST('/api/session', { body: { email, password } }))
      await onSignedIn()
    },
    onError: () => field.current?.select(),
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        signIn.mutate()
      }}
    >
      <FormFault error={signIn.error} />
      <TextInput
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        ref={field}
        label={t('password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
      />
      <Button type="submit" variant="filled" loading={signIn.isPending}>
        {t('signIn')}
      </Button>
    </form>
  )
}
