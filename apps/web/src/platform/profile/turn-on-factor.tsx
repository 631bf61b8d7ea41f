import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { useTexts } from '../texts/use-texts.ts'
import { PasswordFirst } from './password-first.tsx'
import { type Prepared, PreparedFactor } from './prepared-factor.tsx'
import { profileTexts } from './profile-texts.ts'

interface TurnOnFactorProps {
  onConfirmed: () => Promise<void>
  onCancel: () => void
}

/** The password, then what the app on the phone is told, and the first code. */
export function TurnOnFactor({ onConfirmed, onCancel }: TurnOnFactorProps) {
  const t = useTexts(profileTexts)
  const [prepared, setPrepared] = useState<Prepared | undefined>(undefined)
  if (prepared) return <PreparedFactor prepared={prepared} onConfirmed={onConfirmed} />
  return (
    <PasswordFirst
      action={t('turnOn')}
      onCancel={onCancel}
      work={async (password) =>
        setPrepared(await answer(api.POST('/api/session/second-factor/preparation', { body: { password } })))
      }
    />
  )
}
