import { Button, Skeleton } from '@mantine/core'
import type { CSSProperties } from 'react'
import { Waiting } from '../page/states.tsx'
import { useTexts } from '../texts/use-texts.ts'
import styles from './data-table.module.css'
import { tableTexts } from './table-texts.ts'

/** The rows that are not in the document, as the room they take. */
export function Spacer({ height }: { height: number }) {
  const style: CSSProperties = { height }
  return (
    <tbody aria-hidden="true">
      <tr style={style}>
        <td className={styles.spacer} />
      </tr>
    </tbody>
  )
}

/** Rows that are on their way. */
export function Bars({ count }: { count: number }) {
  return (
    <Waiting>
      <div>
        {Array.from({ length: count }, (_, index) => (
          <div key={`bar-${String(index)}`} className={styles.bar}>
            <Skeleton height={14} width={180} />
            <Skeleton height={14} width={140} />
            <Skeleton height={14} width={200} />
          </div>
        ))}
      </div>
    </Waiting>
  )
}

/** The list could not be asked again; the rows of before stay. */
export function Fault({ text, onRetry }: { text: string; onRetry: () => void }) {
  const t = useTexts(tableTexts)
  return (
    <p role="alert" className={styles.fault}>
      {text}
      <Button size="sm" onClick={onRetry}>
        {t('retry')}
      </Button>
    </p>
  )
}
