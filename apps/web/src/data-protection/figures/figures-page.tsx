import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { Page } from '../../platform/page/page.tsx'
import { Load } from '../../platform/page/states.tsx'
import { purposeNames, purposes } from '../../platform/purposes/purpose-names.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { isRequestKind, requestKindNames } from '../cases/request-names.ts'
import table from '../plain-table.module.css'
import { BarTable } from './bar-table.tsx'
import { ConsentsByMonth } from './consents-by-month.tsx'
import { figureTexts } from './figure-texts.ts'
import styles from './figures.module.css'

export type Statistics = paths['/api/desk/statistics']['get']['responses'][200]['content']['application/json']

/** People by what is open, consents over time, and how long answers took. */
export function FiguresPage() {
  const t = useTexts(figureTexts)
  const purposeOf = useTexts(purposeNames)
  const query = useQuery({
    queryKey: ['desk', 'statistics'],
    queryFn: ({ signal }) => answer(api.GET('/api/desk/statistics', { signal })),
  })
  return (
    <Page title={t('title')}>
      <Load query={query} skeleton={<Skeleton height={560} />}>
        {({ people, consents, answers, openRequests }) => {
          const sum = (act: 'given' | 'withdrawn' | 'refused' | 'expired') =>
            consents.reduce((total, one) => total + one[act], 0)
          return (
            <>
              <section className={styles.section} aria-labelledby="people">
                <h2 id="people">{t('peopleHeading')}</h2>
                <p className={styles.quiet}>
                  {t('people', { count: people.total })}. {t('peopleHelp')}
                </p>
                <BarTable
                  caption={t('state')}
                  heads={[t('state'), t('number')]}
                  rows={[
                    ...purposes.map((purpose) => ({
                      id: purpose as string,
                      label: purposeOf(purpose),
                      value: people.permitted[purpose] ?? 0,
                    })),
                    { id: 'invited', label: t('invited'), value: people.invited },
                    { id: 'closed', label: t('closed'), value: people.closed },
                    { id: 'due', label: t('due'), value: people.dueForErasure },
                  ]}
                />
              </section>
              <section className={styles.section} aria-labelledby="consents">
                <h2 id="consents">{t('consentsHeading')}</h2>
                <p className={styles.quiet}>
                  {t('consentsHelp', {
                    given: sum('given'),
                    withdrawn: sum('withdrawn'),
                    refused: sum('refused'),
                    expired: sum('expired'),
                  })}
                </p>
                <ConsentsByMonth months={consents} />
              </section>
              <section className={styles.section} aria-labelledby="answers">
                <h2 id="answers">{t('answersHeading')}</h2>
                {openRequests > 0 && <p className={styles.quiet}>{t('openRequests', { count: openRequests })}</p>}
                {answers.length === 0 ? (
                  <p className={styles.quiet}>{t('noAnswers')}</p>
                ) : (
                  <Answers answers={answers} />
                )}
              </section>
            </>
          )
        }}
      </Load>
    </Page>
  )
}

function Answers({ answers }: { answers: Statistics['answers'] }) {
  const t = useTexts(figureTexts)
  const kindOf = useTexts(requestKindNames)
  const { number } = useFormats()
  const nameOf = (kind: string) => (isRequestKind(kind) ? kindOf(kind) : '–')
  return (
    <div className={styles.beside}>
      <BarTable
        caption={t('median')}
        heads={[t('kind'), t('median')]}
        rows={answers.map(({ kind, medianDays }) => ({ id: kind, label: nameOf(kind), value: medianDays }))}
      />
      <div className={styles.scroll}>
        <table className={table.table}>
          <caption className="only-for-readers">{t('answersHeading')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              {(['answered', 'median', 'slowest', 'late'] as const).map((head) => (
                <th key={head} scope="col" data-figure>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answers.map(({ kind, answered, medianDays, slowestDays, late }) => (
              <tr key={kind}>
                <th scope="row">{nameOf(kind)}</th>
                <td data-figure>{number(answered)}</td>
                <td data-figure>{t('days', { days: number(medianDays) })}</td>
                <td data-figure>{t('days', { days: number(slowestDays) })}</td>
                <td data-figure>{number(late)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
