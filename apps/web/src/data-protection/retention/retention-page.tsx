import { NativeSelect, Skeleton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../platform/api/client.ts'
import { Page } from '../../platform/page/page.tsx'
import { Load } from '../../platform/page/states.tsx'
import { type Language, useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './retention.module.css'
import { retentionRoute, spans } from './retention-screen.ts'
import { retentionTexts } from './retention-texts.ts'

/** How long everything is kept, and what goes by itself soon (RET-1). */
export function RetentionPage() {
  const t = useTexts(retentionTexts)
  const { days = '30' } = retentionRoute.useSearch()
  const navigate = useNavigate({ from: '/retention' })
  const { day, number } = useFormats()
  const language = useLanguage()
  const query = useQuery({
    queryKey: ['desk', 'retention', days],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/desk/retention', { params: { query: { days: Number(days) } }, signal })),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title={t('title')}
      width="settings"
      actions={
        <NativeSelect
          aria-label={t('span')}
          value={days}
          onChange={(event) => {
            const chosen = spans.find((one) => one === event.currentTarget.value)
            void navigate({ search: { days: chosen === '30' ? undefined : chosen } })
          }}
          data={spans.map((value) => ({ value, label: t(value) }))}
        />
      }
    >
      <Load query={query} skeleton={<Skeleton height={480} />}>
        {({ until, people, items }) => {
          const going = items.flatMap(({ ending, ...rest }) => (ending ? [{ ...rest, ending }] : []))
          return (
            <>
              <section className={styles.section} aria-labelledby="soon">
                <h2 id="soon">{t('soon', { day: day(until) })}</h2>
                {people > 0 && <p>{t('people', { count: people })}</p>}
                {going.length > 0 ? (
                  <table className={styles.table}>
                    <caption className="only-for-readers">{t('going')}</caption>
                    <thead>
                      <tr>
                        <th scope="col">{t('what')}</th>
                        <th scope="col">{t('rule')}</th>
                        <th scope="col" data-figure>
                          {t('rows')}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {going.map(({ table, label, words, ending }) => (
                        <tr key={table}>
                          <th scope="row">{label[language]}</th>
                          <td data-words>{words[language]}</td>
                          <td data-figure>{number(ending)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                ) : (
                  people === 0 && <p className={styles.quiet}>{t('nothing')}</p>
                )}
              </section>
              <section className={styles.section} aria-labelledby="rules">
                <h2 id="rules">{t('rules')}</h2>
                <p className={styles.quiet}>{t('rulesLead')}</p>
                <table className={styles.table}>
                  <caption className="only-for-readers">{t('table')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('rule')}</th>
                      <th scope="col">{t('what')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {byRule(items, language).map(([words, labels]) => (
                      <tr key={words}>
                        <th scope="row" data-words>
                          {words}
                        </th>
                        <td>{labels.join(', ')}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            </>
          )
        }}
      </Load>
    </Page>
  )
}

interface Kept {
  label: Record<Language, string>
  words: Record<Language, string>
}

/** @returns each rule in words, with the names of what follows it, the rule of the most first */
function byRule(items: readonly Kept[], language: Language): [string, string[]][] {
  const groups = Map.groupBy(items, ({ words }) => words[language])
  return [...groups]
    .map(([words, those]): [string, string[]] => [words, those.map(({ label }) => label[language])])
    .sort(([, one], [, other]) => other.length - one.length)
}
