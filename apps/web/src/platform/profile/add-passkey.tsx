import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { addPasskey, PasskeyNotGiven } from '../session/passkeys.ts'
import { useTexts } from '../texts/use-texts.ts'
import { PasswordFirst } from './password-first.tsx'
import { profileTexts } from './profile-texts.ts'

interface AddPasskeyProps {
  onAdded: () => Promise<void>
  onCancel: () => void
}

/** What the device is called, the password, and then the device's own question to its owner. */
export function AddPasskey({ onAdded, onCancel }: AddPasskeyProps) {
  const t = useTexts(profileTexts)
  const [name, setName] = useState('')
  const [isNotGiven, setNotGiven] = useState(false)
  const add = async (password: string) => {
    setNotGiven(false)
    try {
      await addPasskey(password, name.trim() || t('passkeyNameDefault'))
    } catch (error) {
      if (!(error instanceof PasskeyNotGiven)) throw error
      setNotGiven(true)
      return
    }
    await onAdded()
  }
  return (
    <>
      <TextInput
        label={t('passkeyName')}
        placeholder={t('passkeyNameDefault')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {isNotGiven && <p role="alert">{t('passkeyNotGiven')}</p>}
      <PasswordFirst action={t('addPasskey')} onCancel={onCancel} work={add} />
    </>
  )
}
