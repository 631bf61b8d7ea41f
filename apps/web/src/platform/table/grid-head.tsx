import { Checkbox } from '@mantine/core'
import { memo } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import type { ListColumn } from './column.ts'
import { ColumnHead } from './column-head.tsx'
import styles from './data-table.module.css'
import { tableTexts } from './table-texts.ts'

/** The page's padding, a box, and half of what lies between columns. */
export const checkWidth = 48
export const menuWidth = 40

interface GridHeadProps<Row> {
  shown: readonly ListColumn<Row>[]
  sort: string | undefined
  onSort: ((sort: string) => void) | undefined
  onResize: (column: string, width: number) => void
  /** How many of the rows that are loaded are chosen. */
  chosen: 'none' | 'some' | 'all'
  /** Nothing where rows cannot be chosen. */
  onChooseAll: (() => void) | undefined
  hasMenu: boolean
}

function DrawnHead<Row>({ shown, sort, onSort, onResize, chosen, onChooseAll, hasMenu }: GridHeadProps<Row>) {
  const t = useTexts(tableTexts)
  return (
    <thead>
      <tr aria-rowindex={1}>
        {onChooseAll && (
          <th className={styles.check} style={{ width: checkWidth }}>
            <Checkbox
              size="xs"
              aria-label={t('selectAll')}
              checked={chosen === 'all'}
              indeterminate={chosen === 'some'}
              onChange={onChooseAll}
            />
          </th>
        )}
        {shown.map((column) => (
          <ColumnHead
            key={column.id}
            column={column}
            sort={sort}
            onSort={onSort}
            onResize={(width) => onResize(column.id, width)}
          />
        ))}
        {hasMenu && (
          <th style={{ width: menuWidth }}>
            <span className="only-for-readers">{t('rowMenu')}</span>
          </th>
        )}
      </tr>
    </thead>
  )
}

/** The heads of the columns; scrolling leaves them as they are. */
export const GridHead = memo(DrawnHead) as typeof DrawnHead
