import { importTexts, rowTexts } from '@diskret/server/import-texts/import-texts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { journeyTexts } from './import-journey-texts.ts'
import styles from './imports.module.css'
import type { Import } from './send-list.ts'

const isRowCode = (code: string): code is keyof typeof rowTexts.entries => code in rowTexts.entries

/** What becomes of the rows: counts, and why some do not come in. */
export function Counts({ of: { counts, reasons, warnings }, isDone }: { of: Import; isDone: boolean }) {
  const t = useTexts(journeyTexts)
  const words = useTexts(importTexts)
  const rows = useTexts(rowTexts)
  const { number } = useFormats()
  const shown = [
    { key: 'accepted', label: words(isDone ? 'acceptedDone' : 'accepted'), count: counts.accepted },
    { key: 'duplicate', label: words('duplicate'), count: counts.duplicate },
    { key: 'rejected', label: words('rejected'), count: counts.rejected },
    { key: 'skipped', label: words('skipped'), count: counts.skipped },
    { key: 'invitations', label: words(isDone ? 'invitationsDone' : 'invitations'), count: counts.invitations },
  ]
  const told = (codes: Record<string, number>) =>
    Object.entries(codes)
      .filter(([code]) => isRowCode(code))
      .toSorted(([, one], [, other]) => other - one)
  return (
    <div className={styles.counts}>
      <dl className={styles.figures}>
        {shown
          .filter(({ key, count }) => count > 0 || key === 'accepted')
          .map(({ key, label, count }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{number(count)}</dd>
            </div>
          ))}
      </dl>
      {counts.flaggedNotes > 0 && <p>{t('flagged', { count: counts.flaggedNotes })}</p>}
      {[
        { title: words('rejectedRows'), codes: told(reasons) },
        { title: words('warnings'), codes: told(warnings) },
      ]
        .filter(({ codes }) => codes.length > 0)
        .map(({ title, codes }) => (
          <section key={title}>
            <h3>{title}</h3>
            <table className={styles.reasons}>
              <tbody>
                {codes.map(([code, count]) => (
                  <tr key={code}>
                    <th scope="row">{isRowCode(code) ? rows(code) : code}</th>
                    <td>{number(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </div>
  )
}
