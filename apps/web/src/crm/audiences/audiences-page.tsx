import { Button, NativeSelect, Skeleton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { OneOf } from '../../platform/fields/one-of.tsx'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, Load } from '../../platform/page/states.tsx'
import {
  type Channel,
  channelNames,
  channels,
  type Purpose,
  purposeNames,
  purposes,
} from '../../platform/purposes/purpose-names.ts'
import { controllerQuery } from '../../platform/session/controller.ts'
import { type StaffRole, useSession } from '../../platform/session/session.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { audienceTexts } from './audience-texts.ts'
import styles from './audiences.module.css'
import { audiencesRoute } from './audiences-screen.ts'
import { ExportDialog } from './export-dialog.tsx'
import { HiddenReasons } from './hidden-reasons.tsx'

export interface Question {
  purpose: Purpose
  channel: Channel | undefined
  topic: string | undefined
}

/** Who works under a purpose; the officer sees each count, and exports none. */
const workers: Record<Purpose, StaffRole> = {
  customer: 'seller',
  prospecting: 'seller',
  marketing: 'marketer',
  profiling: 'marketer',
}
const every = 'every' as const

/** Whom one may reach for a purpose, how, and how many not. */
export function AudiencesPage() {
  const t = useTexts(audienceTexts)
  const purposeName = useTexts(purposeNames)
  const channelName = useTexts(channelNames)
  const { roles } = useSession()
  const search = audiencesRoute.useSearch()
  const navigate = useNavigate({ from: '/audiences' })
  const [isExporting, setExporting] = useState(false)
  const open = purposes.filter((purpose) => roles.includes('officer') || roles.includes(workers[purpose]))
  const question: Question = {
    purpose: search.purpose ?? (roles.includes('marketer') ? 'marketing' : 'customer'),
    channel: search.channel,
    topic: search.topic,
  }
  const { purpose, channel, topic } = question
  const query = useQuery({
    queryKey: ['audiences', question],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/audiences/{purpose}', {
          params: { path: { purpose }, query: { ...(channel && { channel }), ...(topic && { topic }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })
  const mayExport = roles.includes(workers[purpose]) && (query.data?.permitted ?? 0) > 0
  useKeyAction('save', mayExport && !isExporting ? () => setExporting(true) : undefined)
  return (
    <Page title={t('title')}>
      <div className={styles.columns}>
        <div className={styles.question}>
          <OneOf
            label={t('what')}
            value={purpose}
            choices={open.map((value) => ({ value, label: purposeName(value) }))}
            onChange={(value) => void navigate({ search: (before) => ({ ...before, purpose: value }) })}
          />
          <OneOf
            label={t('how')}
            value={channel ?? every}
            choices={[
              { value: every, label: t('anyChannel') },
              ...channels.map((value) => ({ value, label: channelName(value) })),
            ]}
            onChange={(value) =>
              void navigate({ search: (before) => ({ ...before, channel: value === every ? undefined : value }) })
            }
          />
          {purpose === 'marketing' && <Topic value={topic} />}
        </div>
        <Load query={query} skeleton={<Skeleton height={120} />}>
          {({ permitted, hidden }) => (
            <section className={styles.result} aria-live="polite" data-stale={query.isPlaceholderData || undefined}>
              {permitted === 0 ? (
                <EmptyState title={t('nobody')} text={t('nobodyWhy')} />
              ) : (
                <div className={styles.reached}>
                  <h2 className="figures">{t('reached', { count: permitted })}</h2>
                  {mayExport && (
                    <Button variant="filled" onClick={() => setExporting(true)}>
                      {t('export', { count: permitted })}
                    </Button>
                  )}
                </div>
              )}
              <HiddenReasons permitted={permitted} hidden={hidden} />
              <p className={styles.note}>{t('onlyNow')}</p>
            </section>
          )}
        </Load>
      </div>
      {isExporting && (
        <ExportDialog question={question} count={query.data?.permitted ?? 0} onClose={() => setExporting(false)} />
      )}
    </Page>
  )
}

/** What the company calls its topics; all of them where none is chosen. */
function Topic({ value }: { value: string | undefined }) {
  const t = useTexts(audienceTexts)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/audiences' })
  const topics = useQuery(controllerQuery).data?.topics ?? []
  if (topics.length === 0) return null
  return (
    <NativeSelect
      label={t('topic')}
      value={value ?? ''}
      onChange={(event) => {
        const topic = event.currentTarget.value || undefined
        void navigate({ search: (before) => ({ ...before, topic }) })
      }}
      data={[
        { value: '', label: t('everyTopic') },
        ...topics.map((topic) => ({ value: topic.id, label: topic[language] })),
      ]}
    />
  )
}
