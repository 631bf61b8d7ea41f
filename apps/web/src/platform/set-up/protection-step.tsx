import { IconCircleCheck, IconDeviceMobile, IconFingerprint } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { AddPasskey } from '../profile/add-passkey.tsx'
import { profileTexts } from '../profile/profile-texts.ts'
import { TurnOnFactor } from '../profile/turn-on-factor.tsx'
import { canUsePasskeys } from '../session/passkeys.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './set-up.module.css'
import type { StepProps } from './set-up-page.tsx'
import { setUpTexts } from './set-up-texts.ts'
import { StepForm } from './step-form.tsx'

type Way = 'passkey' | 'factor'

/** A passkey or codes of an app, offered beside the password of the account that may do everything; neither is needed to go on. */
export function ProtectionStep({ onNext }: StepProps) {
  const t = useTexts(setUpTexts)
  const own = useTexts(profileTexts)
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<Way | undefined>(undefined)
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: () => answer(api.GET('/api/session/passkeys')) }).data
  const factor = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => answer(api.GET('/api/session/second-factor')),
  }).data
  const finish = async (key: 'passkeys' | 'second-factor') => {
    await queries.invalidateQueries({ queryKey: [key] })
    setChosen(undefined)
  }
  const leave = () => setChosen(undefined)
  if (chosen === 'passkey')
    return (
      <section className={styles.form} aria-label={own('addPasskey')}>
        <h2>{own('addPasskey')}</h2>
        <AddPasskey onAdded={() => finish('passkeys')} onCancel={leave} />
      </section>
    )
  if (chosen === 'factor')
    return (
      <section className={styles.form} aria-label={own('turnOn')}>
        <h2>{own('turnOn')}</h2>
        <TurnOnFactor onConfirmed={() => finish('second-factor')} onCancel={leave} />
      </section>
    )
  const hasPasskey = passkeys !== undefined && passkeys.length > 0
  const icon = { size: 20, stroke: 1.75, 'aria-hidden': true } as const
  return (
    <StepForm onSubmit={onNext}>
      <div className={styles.choices}>
        {hasPasskey ? (
          <Done text={own('passkeyAdded')} />
        ) : (
          <button
            type="button"
            className={styles.start}
            disabled={!canUsePasskeys()}
            onClick={() => setChosen('passkey')}
          >
            <IconFingerprint {...icon} />
            <span>
              <strong>{own('addPasskey')}</strong>
              {own(canUsePasskeys() ? 'passkeysLead' : 'passkeysNotHere')}
            </span>
          </button>
        )}
        {factor?.isOn ? (
          <Done text={own('isOn')} />
        ) : (
          <button type="button" className={styles.start} onClick={() => setChosen('factor')}>
            <IconDeviceMobile {...icon} />
            <span>
              <strong>{own('turnOn')}</strong>
              {t('factorHelp')}
            </span>
          </button>
        )}
      </div>
    </StepForm>
  )
}

function Done({ text }: { text: string }) {
  return (
    <p className={styles.done} role="status">
      <IconCircleCheck size={20} stroke={1.75} aria-hidden />
      {text}
    </p>
  )
}
