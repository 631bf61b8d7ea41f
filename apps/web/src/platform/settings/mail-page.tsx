import { Button, Select } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../api/client.ts'
import { EmptyState, FaultState, TextSkeleton, Waiting } from '../page/states.tsx'
import { useList } from '../table/use-list.ts'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, showFault } from '../toasts/toasts.tsx'
import { mailTexts } from './mail-texts.ts'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { mailSettingsRoute } from './settings-screens.ts'

const states = ['waiting', 'held', 'sent', 'refused'] as const
const words = { waiting: 'stateWaiting', held: 'stateHeld', sent: 'stateSent', refused: 'stateRefused' } as const

/** Whether mail goes, and what lies in the outbox. */
export function MailPage() {
  const t = useTexts(mailTexts)
  const { relative, exact } = useFormats()
  const { state } = mailSettingsRoute.useSearch()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const mails = useList(['mail', state ?? null], (cursor, signal) =>
    answer(
      api.GET('/api/mail', {
        params: { query: { limit: 50, ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) } },
        signal,
      }),
    ),
  )
  const test = useMutation({
    mutationFn: () => answer(api.POST('/api/mail/test')),
    onSuccess: ({ to }) => showDone({ text: t('sent', { address: to }) }),
    onError: showFault,
  })
  const sendHeld = useMutation({
    mutationFn: () => answer(api.POST('/api/mail/send')),
    onSuccess: async ({ sent, waiting }) => {
      await queries.invalidateQueries({ queryKey: ['mail'] })
      showDone({ text: t('heldSent', { sent, waiting }) })
    },
    onError: showFault,
  })
  return (
    <SettingsPage name="mail">
      <section className={styles.section}>
        <p className={styles.lead}>{t('testHelp')}</p>
        <div className={styles.buttons}>
          <Button loading={test.isPending} onClick={() => test.mutate()}>
            {t('test')}
          </Button>
        </div>
      </section>
      <section className={styles.section}>
        <h2>{t('outbox')}</h2>
        <div className={styles.buttons}>
          <Select
            aria-label={t('state')}
            value={state ?? 'all'}
            data={[{ value: 'all', label: t('all') }, ...states.map((value) => ({ value, label: t(words[value]) }))]}
            onChange={(value) => {
              const next = states.find((one) => one === value)
              void navigate({ to: '/settings/mail', search: next ? { state: next } : {} })
            }}
          />
          {mails.rows.some((mail) => mail.state === 'held') && (
            <Button loading={sendHeld.isPending} onClick={() => sendHeld.mutate()}>
              {t('sendHeld')}
            </Button>
          )}
        </div>
        {mails.isPending ? (
          <Waiting>
            <TextSkeleton lines={8} />
          </Waiting>
        ) : mails.error && mails.rows.length === 0 ? (
          <FaultState error={mails.error} onRetry={mails.refetch} />
        ) : mails.rows.length === 0 ? (
          <EmptyState title={t('empty')} text={t('emptyText')} />
        ) : (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('subject')}</th>
                  <th scope="col">{t('to')}</th>
                  <th scope="col">{t('state')}</th>
                  <th scope="col">{t('created')}</th>
                </tr>
              </thead>
              <tbody>
                {mails.rows.map((mail) => (
                  <tr key={mail.id}>
                    <td lang={mail.language}>{mail.subject}</td>
                    <td>{mail.to}</td>
                    <td>{t(words[mail.state])}</td>
                    <td>
                      <time dateTime={mail.createdAt} title={exact(mail.createdAt)}>
                        {relative(mail.createdAt)}
                      </time>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {mails.hasMore && (
          <div>
            <Button loading={mails.isLoadingMore} onClick={mails.loadMore}>
              {t('more')}
            </Button>
          </div>
        )}
      </section>
    </SettingsPage>
  )
}
