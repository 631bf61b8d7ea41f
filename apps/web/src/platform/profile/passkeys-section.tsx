import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { Load } from '../page/states.tsx'
import { addPasskey, canUsePasskeys, PasskeyNotGiven } from '../session/passkeys.ts'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, showFault } from '../toasts/toasts.tsx'
import { PasswordFirst } from './password-first.tsx'
import styles from './profile.module.css'
import { profileTexts } from './profile-texts.ts'

const queryKey = ['passkeys']

/** The passkeys of the account: added with the password, taken away one by one. */
export function PasskeysSection() {
  const t = useTexts(profileTexts)
  const { day } = useFormats()
  const queries = useQueryClient()
  const passkeys = useQuery({ queryKey, queryFn: () => answer(api.GET('/api/session/passkeys')) })
  const [isAdding, setAdding] = useState(false)
  const [name, setName] = useState('')
  const [isNotGiven, setNotGiven] = useState(false)
  const remove = useMutation({
    mutationFn: async (id: string) => {
      await answer(api.DELETE('/api/session/passkeys/{id}', { params: { path: { id } } }))
      await queries.invalidateQueries({ queryKey })
      showDone({ text: t('passkeyRemoved') })
    },
    onError: showFault,
  })
  const add = async (password: string) => {
    setNotGiven(false)
    try {
      await addPasskey(password, name.trim() || t('passkeyNameDefault'))
    } catch (error) {
      if (!(error instanceof PasskeyNotGiven)) throw error
      setNotGiven(true)
      return
    }
    setAdding(false)
    setName('')
    await queries.invalidateQueries({ queryKey })
    showDone({ text: t('passkeyAdded') })
  }
  return (
    <section className={styles.section}>
      <h2>{t('passkeys')}</h2>
      <p>{t(canUsePasskeys() ? 'passkeysLead' : 'passkeysNotHere')}</p>
      <Load query={passkeys}>
        {(list) =>
          list.length > 0 && (
            <table className={styles.sessions}>
              <thead>
                <tr>
                  <th scope="col">{t('passkeyName')}</th>
                  <th scope="col">{t('passkeyAddedOn')}</th>
                  <th>
                    <span className="only-for-readers">{t('removePasskey')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.map(({ id, name: called, addedAt }) => (
                  <tr key={id}>
                    <td>{called}</td>
                    <td>{day(addedAt)}</td>
                    <td className={styles.end}>
                      <Button size="sm" onClick={() => remove.mutate(id)}>
                        {t('removePasskey')}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Load>
      {isAdding && (
        <>
          <TextInput
            label={t('passkeyName')}
            placeholder={t('passkeyNameDefault')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {isNotGiven && <p role="alert">{t('passkeyNotGiven')}</p>}
          <PasswordFirst action={t('addPasskey')} onCancel={() => setAdding(false)} work={add} />
        </>
      )}
      {!isAdding && canUsePasskeys() && (
        <div>
          <Button onClick={() => setAdding(true)}>{t('addPasskey')}</Button>
        </div>
      )}
    </section>
  )
}
