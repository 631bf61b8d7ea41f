import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, type RefObject, useCallback, useRef, useState } from 'react'
import { FaultState } from '../page/states.tsx'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import type { ListColumn, Selection } from './column.ts'
import { ColumnMenu } from './column-menu.tsx'
import styles from './data-table.module.css'
import { Grid } from './grid.tsx'
import { Bars } from './table-parts.tsx'
import { tableTexts } from './table-texts.ts'
import { useColumnState } from './use-column-state.ts'
import type { List } from './use-list.ts'

const skeletonRows = 12

export interface DataTableProps<Row> {
  /** Under which the arrangement of the columns is remembered: `people`. */
  name: string
  /** What is listed, for screen readers. */
  label: string
  /** Keep them in a `useMemo`: a column that changes draws every row anew. */
  columns: readonly ListColumn<Row>[]
  list: List<Row>
  rowId: (row: Row) => string
  /** How many there are in all, where that is known; `isOver` says that there are more than that. */
  total?: { count: number; isOver?: boolean } | undefined
  sort?: string | undefined
  onSort?: (sort: string) => void
  selection?: Selection
  onSelect?: ((selection: Selection) => void) | undefined
  onOpen?: (row: Row) => void
  /** Looks into a row beside the list; j and k then take the look along. */
  onPeek?: (row: Row) => void
  /** The row that one looks into. */
  peeked?: string | undefined
  /** What can be done with a row, as the `MenuEntries` of its ⋯, which take in the acts that change its cells. */
  rowMenu?: (row: Row, menu: RowMenu) => ReactNode
  /** The two lines of a row on a phone. */
  phoneRow: (row: Row) => ReactNode
  /** How the columns are arranged, where a view says so; else it is remembered by name. */
  arrangement?: ReturnType<typeof useColumnState<Row>>
  /** The views, at the head of the list. */
  views?: ReactNode
  /** Search, filters: what stands over the table. */
  toolbar?: ReactNode
  /** What stands in the foot while rows are chosen. */
  bulkBar?: ReactNode
  /** Whether that has a menu of its own, which the key of menus then opens. */
  hasBulkMenu?: boolean
  /** Nothing at all, or nothing that fits the filter. */
  empty: ReactNode
}

/** A list edge to edge: virtual rows, keyset pages, keys, selection, cells changed in place, columns as the reader wants them. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, columns, list, toolbar, total } = props
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  const remembered = useColumnState(name, columns)
  const arrangement = props.arrangement ?? remembered
  // The range is told past this component, so that scrolling draws a line of text anew and not the list.
  const tell = useRef<(range: Shown) => void>(undefined)
  const onRange = useCallback((range: Shown) => tell.current?.(range), [])
  const isThere = !list.isPending && list.rows.length > 0
  return (
    <div className={styles.frame} data-peeking={props.peeked !== undefined || undefined}>
      <div className={styles.toolbar}>
        {props.views ?? <div className={styles.filters}>{toolbar}</div>}
        {isThere && (
          <Range
            tell={tell}
            count={total?.count ?? list.rows.length}
            isOver={total ? Boolean(total.isOver) : list.hasMore}
          />
        )}
        <span className={styles.columnButton}>
          <ColumnMenu columns={columns} arrangement={arrangement} />
        </span>
      </div>
      {props.views && (
        <div className={styles.toolbar}>
          <div className={styles.filters}>{toolbar}</div>
        </div>
      )}
      {list.isPending ? (
        <Bars count={skeletonRows} />
      ) : isThere ? (
        <Grid {...props} shown={arrangement.shown} isPhone={isPhone} onResize={arrangement.resize} onRange={onRange} />
      ) : list.error ? (
        <div className={styles.empty}>
          <FaultState error={list.error} onRetry={list.refetch} />
        </div>
      ) : (
        <div className={styles.empty}>{props.empty}</div>
      )}
      {props.bulkBar && <div className={styles.bulk}>{props.bulkBar}</div>}
    </div>
  )
}

/** What the menu of a row is given. */
export interface RowMenu {
  close: () => void
  /** The acts that change cells of the row. */
  changes: ReactNode
}

interface Shown {
  from: number
  to: number
}

interface RangeProps {
  /** Where the grid says what is in view. */
  tell: RefObject<((range: Shown) => void) | undefined>
  count: number
  isOver: boolean
}

function Range({ tell, count, isOver }: RangeProps) {
  const t = useTexts(tableTexts)
  const { number } = useFormats()
  const [range, setRange] = useState<Shown | undefined>(undefined)
  tell.current = setRange
  const total = isOver ? t('over', { total: number(count) }) : number(count)
  return (
    <span className={styles.range}>
      {range && t('range', { from: number(Math.min(range.from, count)), to: number(Math.min(range.to, count)), total })}
    </span>
  )
}
