import { Box } from '@mantine/core'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './imports.module.css'
import type { LookedAtTable } from './imports-api.ts'
import { journeyTexts } from './journey-texts.ts'

/** The first rows of a table as they stand in the file, national ids covered. */
export function FirstRows({ table: { sheet, columns, head } }: { table: LookedAtTable }) {
  const t = useTexts(journeyTexts)
  const title = t('firstRows', { count: head.length })
  if (head.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{sheet ? `${sheet}: ${title}` : title}</h2>
      {/* What scrolls can be reached by keyboard. */}
      <Box
        component="section"
        className={styles.scroll ?? ''}
        aria-label={sheet ? `${sheet}: ${title}` : title}
        tabIndex={0}
      >
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              {columns.map(({ header }, index) => (
                <th key={`${String(index)} ${header ?? ''}`} scope="col">
                  {header || t('column', { number: index + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {cells.map((cell, index) => (
                  <td key={`${String(index)} ${String(line)}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
    </section>
  )
}
