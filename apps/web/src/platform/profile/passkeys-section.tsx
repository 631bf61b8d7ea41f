import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { Load } from '../page/states.tsx'
import { canUsePasskeys } from '../session/passkeys.ts'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, showFault } from '../toasts/toasts.tsx'
import { AddPasskey } from './add-passkey.tsx'
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
  const remove = useMutation({
    mutationFn: async (id: string) => {
      await answer(api.DELETE('/api/session/passkeys/{id}', { params: { path: { id } } }))
      await queries.invalidateQueries({ queryKey })
      showDone({ text: t('passkeyRemoved') })
    },
    onError: showFault,
  })
  const finish = async () => {
    setAdding(false)
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
      {isAdding && <AddPasskey onAdded={finish} onCancel={() => setAdding(false)} />}
      {!isAdding && canUsePasskeys() && (
        <div>
          <Button onClick={() => setAdding(true)}>{t('addPasskey')}</Button>
        </div>
      )}
    </section>
  )
}
