import type { ReactNode } from 'react'
import { useFormats } from '../../platform/texts/use-formats.ts'
import styles from './figures.module.css'

interface BarTableProps {
  caption: string
  /** Heads of the two columns. */
  heads: readonly [string, string]
  rows: readonly { id: string; label: ReactNode; value: number }[]
}

/** Bars that are a table: a reader without sight has the figures, one with sight both. */
export function BarTable({ caption, heads, rows }: BarTableProps) {
  const { number } = useFormats()
  const most = Math.max(1, ...rows.map(({ value }) => value))
  return (
    <table className={styles.bars}>
      <caption className="only-for-readers">{caption}</caption>
      <thead className="only-for-readers">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, value }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>
              <span className={styles.amount} style={{ width: `${(value / most) * 100}%` }} aria-hidden="true" />
              <span>{number(value)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
