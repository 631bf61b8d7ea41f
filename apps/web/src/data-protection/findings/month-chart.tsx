import { dateFormat } from '@diskret/server/texts/intl-formats'
import { locales, useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './overview.module.css'
import { overviewTexts } from './overview-texts.ts'

const parts = ['reworded', 'redacted', 'vaulted', 'dismissed', 'judged'] as const
type Month = { month: string; found: number } & Record<(typeof parts)[number], number>

/** Of the highest bar, in pixels. */
const height = 160

/** Decisions by month as bars, each part with a pattern of its own, since colours alone tell nothing on paper, and the same figures as a table. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const t = useTexts(overviewTexts)
  const { number, month } = useMonth()
  const sum = (one: Month) => parts.reduce((total, part) => total + one[part], 0)
  const most = Math.max(...months.map(sum))
  if (most === 0 && months.every(({ found }) => found === 0)) return <p>{t('noDecisions')}</p>
  return (
    <>
      {most > 0 && (
        <figure className={styles.chart}>
          <div role="img" aria-label={t('chart')} className={styles.months}>
            {months.map((one) => (
              <div key={one.month} className={styles.column}>
                <span className={styles.figure}>{sum(one) > 0 && number(sum(one))}</span>
                {parts
                  .toReversed()
                  .map(
                    (part) =>
                      one[part] > 0 && (
                        <span
                          key={part}
                          className={`${styles.bar} ${styles[part]}`}
                          style={{ height: `${String((one[part] / most) * height)}px` }}
                        />
                      ),
                  )}
                <span className={styles.month}>{month(one.month, false)}</span>
              </div>
            ))}
          </div>
          <figcaption className={styles.legend}>
            {parts.map((part) => (
              <span key={part}>
                <span aria-hidden="true" className={`${styles.key} ${styles[part]}`} />
                {t(part)}
              </span>
            ))}
          </figcaption>
        </figure>
      )}
      <table className={styles.table}>
        <caption className="only-for-readers">{t('trend')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            {(['found', ...parts] as const).map((part) => (
              <th key={part} scope="col">
                {t(part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.month}>
              <th scope="row">{month(one.month, true)}</th>
              {(['found', ...parts] as const).map((part) => (
                <td key={part}>{number(one[part])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function useMonth() {
  const { number } = useFormats()
  const locale = locales[useLanguage()]
  return {
    number,
    month: (name: string, hasYear: boolean) =>
      dateFormat(locale, {
        month: 'short',
        ...(hasYear && { year: 'numeric' as const }),
        timeZone: 'UTC',
      }).format(Date.parse(`${name}-01T00:00:00Z`)),
  }
}
