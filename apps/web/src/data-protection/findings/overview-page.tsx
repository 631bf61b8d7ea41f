import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { Page } from '../../platform/page/page.tsx'
import { Load, TextSkeleton } from '../../platform/page/states.tsx'
import { usePaperColors } from '../../platform/page/use-paper-colors.ts'
import { useInstallation } from '../../platform/session/installation.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { findingTexts } from './finding-texts.ts'
import { MonthChart } from './month-chart.tsx'
import styles from './overview.module.css'
import { overviewTexts } from './overview-texts.ts'

type Statistics = paths['/api/text-findings/statistics']['get']['responses'][200]['content']['application/json']

/** How it stands with sensitive data in free text, to read and to lay beside the record of processing (article 5(2)). */
export function OverviewPage() {
  const t = useTexts(overviewTexts)
  const { moment } = useFormats()
  const company = useInstallation()?.company ?? ''
  const query = useQuery({
    queryKey: ['text-findings', 'statistics'],
    queryFn: ({ signal }) => answer(api.GET('/api/text-findings/statistics', { signal })),
    refetchOnWindowFocus: false,
  })
  usePaperColors()
  return (
    <Page
      title={t('title')}
      width="settings"
      above={[{ label: t('queue'), to: '/findings' }]}
      actions={
        <Button variant="filled" disabled={!query.data} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <Load query={query} skeleton={<TextSkeleton lines={12} />}>
        {(statistics) => (
          <article className={styles.document}>
            <p className={styles.quiet}>
              {t('derived', { moment: moment(new Date(query.dataUpdatedAt).toISOString()), company })}
            </p>
            <Waiting statistics={statistics} />
            <Section title={t('trend')}>
              <MonthChart months={statistics.decisions} />
            </Section>
            <Reading statistics={statistics} />
          </article>
        )}
      </Load>
    </Page>
  )
}

function Waiting({ statistics: { open, waiting, scans } }: { statistics: Statistics }) {
  const t = useTexts(overviewTexts)
  const category = useTexts(findingTexts)
  const language = useLanguage()
  const { number } = useFormats()
  const label = new Map(scans.map((scan) => [scan.place, scan.label[language]]))
  const rows = waiting.toSorted((one, other) => other.count - one.count)
  return (
    <Section title={t('howMuch')}>
      <p>{open === 0 ? t('nothing') : t('waiting', { count: open })}</p>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('where')}</th>
              <th scope="col" className={styles.words}>
                {t('what')}
              </th>
              <th scope="col">{t('number')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.place} ${row.category}`}>
                <th scope="row">{label.get(row.place) ?? row.place}</th>
                <td className={styles.words}>{category(row.category)}</td>
                <td>{number(row.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function Reading({ statistics: { scans, policy, detector } }: { statistics: Statistics }) {
  const t = useTexts(overviewTexts)
  const language = useLanguage()
  const { number, moment } = useFormats()
  return (
    <Section title={t('how')}>
      <p>{t(policy)}</p>
      <p>{t('inside', { detector })}</p>
      <p>{t('kept')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('read')}</th>
            <th scope="col" className={styles.words}>
              {t('last')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scans.map(({ place, label, rows, at, isCurrent }) => (
            <tr key={place}>
              <th scope="row">{label[language]}</th>
              <td>{number(rows)}</td>
              <td className={styles.words}>{at === null ? t('never') : isCurrent ? moment(at) : t('older')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
