import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, api } from '../api/client.ts'
import { FormFault } from '../fields/form-fault.tsx'
import styles from '../session/sign-in-form.module.css'
import { signInTexts } from '../session/sign-in-texts.ts'
import { useTypedAddress } from '../session/typed-address.ts'
import { useTexts } from '../texts/use-texts.ts'
import { Entrance } from './entrance.tsx'

/** Asks for the link that sets a new password; the answer is the same for every address. */
export function ForgottenPasswordPage() {
  const t = useTexts(signInTexts)
  const [email, setEmail] = useTypedAddress()
  const send = useMutation({
    mutationFn: () => answer(api.POST('/api/password-resets', { body: { email: email.trim() } })),
  })
  return (
    <Entrance title={t('askReset')} {...(send.isSuccess ? {} : { lead: t('askResetLead') })}>
      {send.isSuccess ? (
        <p role="status">{t('linkSent')}</p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send.mutate()
          }}
        >
          <FormFault error={send.error} />
          <TextInput
            label={t('email')}
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" loading={send.isPending}>
            {t('sendLink')}
          </Button>
        </form>
      )}
      <p className={styles.below}>
        <Link to="/sign-in" search={{}}>
          {t('toSignIn')}
        </Link>
      </p>
    </Entrance>
  )
}
