import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { FormFault } from '../fields/form-fault.tsx'
import { useTexts } from '../texts/use-texts.ts'
import styles from './sign-in-form.module.css'
import { signInTexts } from './sign-in-texts.ts'

/** The code from the phone, or one of those kept for the day on which the phone is lost. */
export function SecondFactorForm({ onSignedIn }: { onSignedIn: () => Promise<void> | void }) {
  const t = useTexts(signInTexts)
  const [kind, setKind] = useState<'app' | 'backup'>('app')
  const [code, setCode] = useState('')
  const pass = useMutation({
    mutationFn: async () => {
      await answer(api.POST('/api/session/second-factor', { body: { kind, code } }))
      await onSignedIn()
    },
  })
  const isApp = kind === 'app'
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        pass.mutate()
      }}
    >
      <FormFault error={pass.error} />
      <TextInput
        key={kind}
        label={t(isApp ? 'code' : 'backup')}
        description={t(isApp ? 'codeHelp' : 'backupHelp')}
        autoComplete="one-time-code"
        inputMode={isApp ? 'numeric' : 'text'}
        autoFocus
        required
        withAsterisk={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" loading={pass.isPending}>
        {t('goOn')}
      </Button>
      <Button
        variant="transparent"
        onClick={() => {
          setKind(isApp ? 'backup' : 'app')
          setCode('')
        }}
      >
        {t(isApp ? 'useBackup' : 'useApp')}
      </Button>
    </form>
  )
}
