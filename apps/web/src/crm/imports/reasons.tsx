import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { importTexts } from './import-texts.ts'
import styles from './imports.module.css'
import type { Import } from './imports-api.ts'
import { useRowWords } from './use-row-words.ts'

/** Why rows stay out, and what was noticed in those that come in, the most frequent first. */
export function Reasons({
  of: { counts, reasons, warnings, state },
}: {
  of: Pick<Import, 'counts' | 'reasons' | 'warnings' | 'state'>
}) {
  const t = useTexts(importTexts)
  const word = useRowWords()
  const { number } = useFormats()
  const parts = [
    { title: t(state === 'preview' ? 'willNot' : 'why'), codes: reasons },
    { title: t(state === 'preview' ? 'willNotice' : 'noticed'), codes: warnings },
  ].filter(({ codes }) => Object.keys(codes).length > 0)
  return (
    <>
      {counts.flaggedNotes > 0 && <p>{t('flagged', { count: counts.flaggedNotes })}</p>}
      {parts.map(({ title, codes }) => (
        <section key={title} className={styles.part}>
          <h2>{title}</h2>
          <table className={styles.reasons}>
            <tbody>
              {Object.entries(codes)
                .toSorted(([, one], [, other]) => other - one)
                .map(([code, count]) => (
                  <tr key={code}>
                    <th scope="row">{word(code)}</th>
                    <td>{number(count)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}
