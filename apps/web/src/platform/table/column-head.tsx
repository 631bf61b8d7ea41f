import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { PointerEvent } from 'react'
import type { ListColumn } from './column.ts'
import styles from './data-table.module.css'

interface ColumnHeadProps<Row> {
  column: ListColumn<Row>
  sort: string | undefined
  onSort: ((sort: string) => void) | undefined
  onResize: (width: number) => void
}

/** The head of a column: its name sorts, its edge sizes (the menu of columns does both without a mouse). */
export function ColumnHead<Row>({ column, sort, onSort, onResize }: ColumnHeadProps<Row>) {
  const order = column.sort
  const isFirst = order !== undefined && sort === order.first
  const isSecond = order?.second !== undefined && sort === order.second
  const firstIs = order?.firstIs ?? 'ascending'
  const direction = isFirst ? firstIs : isSecond ? (firstIs === 'ascending' ? 'descending' : 'ascending') : undefined
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    const start = event.clientX - column.width
    const move = (moved: globalThis.PointerEvent) => onResize(moved.clientX - start)
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
  }
  return (
    <th
      scope="col"
      className={styles.head}
      style={{ width: column.width }}
      data-align={column.align}
      aria-sort={direction ?? (order && onSort ? 'none' : undefined)}
    >
      {order && onSort ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort(isFirst && order.second ? order.second : order.first)}
        >
          {column.label}
          {direction && <Arrow size={14} stroke={1.75} aria-hidden="true" />}
        </button>
      ) : (
        column.label
      )}
      <span className={styles.edge} onPointerDown={drag} aria-hidden="true" />
    </th>
  )
}
