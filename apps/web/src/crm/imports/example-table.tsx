import { Box } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './imports.module.css'
import type { ExampleRow } from './imports-api.ts'
import { journeyTexts } from './journey-texts.ts'
import { shownName, shownText } from './shown-values.ts'
import { useRowWords } from './use-row-words.ts'

const fields = ['fullName', 'email', 'phone', 'company'] as const
const shifted: ReadonlySet<string> = new Set(['unbalanced-quote', 'too-many-columns', 'too-few-columns'])

/** Rows as they were read, the fault marked in the cell that has it. */
export function ExampleTable({ label, rows }: { label: string; rows: readonly ExampleRow[] }) {
  const t = useTexts(journeyTexts)
  const word = useRowWords()
  const hasSheets = rows.some(({ sheet }) => sheet !== null)
  const heads = { fullName: t('fullName'), email: t('email'), phone: t('phone'), company: t('companyName') }
  const isWhole = ({ reason }: ExampleRow) => reason !== null && shifted.has(reason)
  const toldOf = (row: ExampleRow) =>
    isWhole(row)
      ? []
      : [...(row.field === null && row.reason ? [row.reason] : []), ...row.warnings]
          .map(word)
          // What a cell is marked with is not said again.
          .filter((told) => row.field === null || row.reason === null || told !== word(row.reason))
  const hasTold = rows.some((row) => toldOf(row).length > 0)
  return (
    // What scrolls can be reached by keyboard.
    <Box component="section" className={styles.scroll ?? ''} aria-label={label} tabIndex={0}>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            {hasSheets && <th scope="col">{t('sheet')}</th>}
            {fields.map((field) => (
              <th key={field} scope="col">
                {heads[field]}
              </th>
            ))}
            {hasTold && <th scope="col">{t('noticed')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { line, sheet, values, reason, field } = row
            return (
              <tr key={`${String(line)} ${sheet ?? ''}`}>
                <th scope="row">{line}</th>
                {hasSheets && <td>{sheet}</td>}
                {isWhole(row) ? (
                  <td colSpan={fields.length} className={styles.quiet}>
                    {word(reason ?? '')}. {t('wholeRow')}
                  </td>
                ) : (
                  fields.map((name) => (
                    <td key={name} data-fault={name === field}>
                      {name === 'fullName' ? shownName(values) : shownText(values[name])}
                      {name === field && reason !== null && (
                        <span className={styles.faulty}>
                          <IconAlertCircle size={14} stroke={1.75} aria-hidden />
                          {word(reason)}
                        </span>
                      )}
                    </td>
                  ))
                )}
                {hasTold && <td>{toldOf(row).join(', ')}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Box>
  )
}
