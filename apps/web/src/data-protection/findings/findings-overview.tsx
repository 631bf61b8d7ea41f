import type { paths } from '../../platform/api/schema.d.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { findingTexts } from './finding-texts.ts'
import styles from './findings.module.css'

type Statistics = paths['/api/text-findings/statistics']['get']['responses'][200]['content']['application/json']

const categories = [
  ...(['political', 'religion', 'union', 'health', 'sexual', 'ethnicity', 'genetic', 'biometric', 'criminal'] as const),
  'national_id',
] as const

/** How much waits, by category: bars, which are a table for who would rather read. */
export function FindingsOverview({ statistics }: { statistics: Statistics }) {
  const t = useTexts(findingTexts)
  const { number } = useFormats()
  const rows = categories.flatMap((category) => {
    const count = statistics.byCategory[category] ?? 0
    return count > 0 ? [{ category, count }] : []
  })
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <section className={styles.overview} aria-label={t('overview')}>
      <h2 className="figures">{t('waiting', { count: statistics.open })}</h2>
      <table className={styles.bars}>
        <caption className="only-for-readers">{t('overview')}</caption>
        <thead className="only-for-readers">
          <tr>
            <th scope="col">{t('category')}</th>
            <th scope="col">{t('number')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .toSorted((one, other) => other.count - one.count)
            .map(({ category, count }) => (
              <tr key={category}>
                <th scope="row">{t(category)}</th>
                <td>
                  <span className={styles.amount} style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
                  <span>{number(count)}</span>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {statistics.dismissed > 0 && <p className={styles.shows}>{t('judged', { count: statistics.dismissed })}</p>}
    </section>
  )
}
