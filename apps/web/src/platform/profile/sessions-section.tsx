import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../api/client.ts'
import { Load } from '../page/states.tsx'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, showFault } from '../toasts/toasts.tsx'
import styles from './profile.module.css'
import { profileTexts } from './profile-texts.ts'

const queryKey = ['sessions']

/** Where the account is signed in, and the way to end it there. */
export function SessionsSection() {
  const t = useTexts(profileTexts)
  const { moment, relative } = useFormats()
  const queries = useQueryClient()
  const sessions = useQuery({ queryKey, queryFn: () => answer(api.GET('/api/sessions')) })
  const end = useMutation({
    mutationFn: async (id: string | undefined) => {
      if (id === undefined) await answer(api.POST('/api/sessions/end-others'))
      else await answer(api.DELETE('/api/sessions/{id}', { params: { path: { id } } }))
      await queries.invalidateQueries({ queryKey })
      showDone({ text: t(id === undefined ? 'othersEnded' : 'ended') })
    },
    onError: showFault,
  })
  return (
    <section className={styles.section}>
      <h2>{t('sessions')}</h2>
      <Load query={sessions}>
        {(list) => (
          <>
            <table className={styles.sessions}>
              <thead>
                <tr>
                  <th scope="col">{t('started')}</th>
                  <th scope="col">{t('lastUsed')}</th>
                  <th>
                    <span className="only-for-readers">{t('endSession')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.map(({ id, startedAt, lastUsedAt, isThis }) => (
                  <tr key={id}>
                    <td>{moment(startedAt)}</td>
                    <td>{relative(lastUsedAt)}</td>
                    <td className={styles.end}>
                      {isThis ? (
                        t('thisOne')
                      ) : (
                        <Button size="sm" onClick={() => end.mutate(id)}>
                          {t('endSession')}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {list.length > 1 && (
              <div>
                <Button onClick={() => end.mutate(undefined)}>{t('endOthers')}</Button>
              </div>
            )}
          </>
        )}
      </Load>
      <p className={styles.note}>{t('notKept')}</p>
    </section>
  )
}
