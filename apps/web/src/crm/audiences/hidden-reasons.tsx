import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { audienceTexts } from './audience-texts.ts'
import styles from './audiences.module.css'

interface HiddenReasonsProps {
  permitted: number
  hidden: { total: number | 'fewer-than-5'; reasons: Record<string, number> }
}

const known = ['restricted', 'objection', 'not-informed', 'no-consent', 'country-rule'] as const
const isKnown = (reason: string): reason is (typeof known)[number] => known.some((one) => one === reason)

/** How many are hidden, and to whom the reasons are open, why; as a bar, and as a table for who would rather read. */
export function HiddenReasons({ permitted, hidden: { total, reasons } }: HiddenReasonsProps) {
  const t = useTexts(audienceTexts)
  const { number } = useFormats()
  if (total === 'fewer-than-5') return <p>{t('hiddenFew')}</p>
  if (total === 0) return <p>{t('hiddenNone')}</p>
  const rows = Object.entries(reasons).toSorted(([, one], [, other]) => other - one)
  return (
    <div className={styles.hidden}>
      <div className={styles.bar} aria-hidden="true">
        <span data-part="reached" style={{ flexGrow: permitted }} />
        <span data-part="hidden" style={{ flexGrow: total }} />
      </div>
      <p>{t('hidden', { count: total })}</p>
      {rows.length > 0 && (
        <table className={styles.reasons}>
          <caption className="only-for-readers">{t('why')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reason')}</th>
              <th scope="col">{t('count')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([reason, count]) => (
              <tr key={reason}>
                <td>{t(isKnown(reason) ? reason : 'other')}</td>
                <td>{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
