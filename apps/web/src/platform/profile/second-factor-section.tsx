import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { Load } from '../page/states.tsx'
import { useTexts } from '../texts/use-texts.ts'
import { showDone } from '../toasts/toasts.tsx'
import { PasswordFirst } from './password-first.tsx'
import styles from './profile.module.css'
import { profileTexts } from './profile-texts.ts'
import { TurnOnFactor } from './turn-on-factor.tsx'

const queryKey = ['second-factor']

/** Codes from an app on the phone, turned on and off with the password. */
export function SecondFactorSection() {
  const t = useTexts(profileTexts)
  const queries = useQueryClient()
  const state = useQuery({ queryKey, queryFn: () => answer(api.GET('/api/session/second-factor')) })
  const [isAsking, setAsking] = useState(false)
  const finish = async (text: string) => {
    setAsking(false)
    await queries.invalidateQueries({ queryKey })
    showDone({ text })
  }
  return (
    <section className={styles.section}>
      <h2>{t('secondFactor')}</h2>
      <Load query={state}>
        {({ isOn }) =>
          isAsking && !isOn ? (
            <TurnOnFactor onConfirmed={() => finish(t('isOn'))} onCancel={() => setAsking(false)} />
          ) : (
            <>
              <p>{t(isOn ? 'secondFactorOn' : 'secondFactorOff')}</p>
              {isAsking ? (
                <PasswordFirst
                  action={t('turnOff')}
                  onCancel={() => setAsking(false)}
                  work={async (password) => {
                    await answer(api.POST('/api/session/second-factor/end', { body: { password } }))
                    await finish(t('isOff'))
                  }}
                />
              ) : (
                <div>
                  <Button onClick={() => setAsking(true)}>{t(isOn ? 'turnOff' : 'turnOn')}</Button>
                </div>
              )}
            </>
          )
        }
      </Load>
    </section>
  )
}
