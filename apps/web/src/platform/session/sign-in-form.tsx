import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { answer, api } from '../api/client.ts'
import { FormFault } from '../fields/form-fault.tsx'
import { useTexts } from '../texts/use-texts.ts'
import { canUsePasskeys, PasskeyNotGiven, signInWithPasskey } from './passkeys.ts'
import { SecondFactorForm } from './second-factor-form.tsx'
import styles from './sign-in-form.module.css'
import { signInTexts } from './sign-in-texts.ts'
import { forgetTypedAddress, useTypedAddress } from './typed-address.ts'

interface SignInFormProps {
  email?: string
  onSignedIn: () => Promise<void> | void
  /** Under the button: the way for whoever has lost the password. */
  below?: ReactNode
}

/** E-mail address and password, then the second factor where there is one; a fault never says which half was wrong. */
export function SignInForm({ email: given, onSignedIn: goOn, below }: SignInFormProps) {
  const t = useTexts(signInTexts)
  const [email, setEmail] = useTypedAddress(given)
  const [password, setPassword] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const onSignedIn = async () => {
    forgetTypedAddress()
    await goOn()
  }
  const signIn = useMutation({
    mutationFn: async () => {
      const half = await answer(api.POST('/api/session', { body: { email, password } }))
      if (half?.needsSecondFactor) setNeedsCode(true)
      else await onSignedIn()
    },
    onError: () => field.current?.select(),
  })
  const byPasskey = useMutation({
    mutationFn: async () => {
      await signInWithPasskey()
      await onSignedIn()
    },
  })
  const noPasskey = byPasskey.error instanceof PasskeyNotGiven
  if (needsCode) return <SecondFactorForm onSignedIn={onSignedIn} />
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        signIn.mutate()
      }}
    >
      <FormFault error={signIn.error ?? (noPasskey ? null : byPasskey.error)} />
      {noPasskey && <p role="alert">{t('noPasskey')}</p>}
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
      {canUsePasskeys() && (
        <Button loading={byPasskey.isPending} onClick={() => byPasskey.mutate()}>
          {t('withPasskey')}
        </Button>
      )}
      {below}
    </form>
  )
}
