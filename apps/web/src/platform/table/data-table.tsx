import { ActionIcon, Button, Checkbox, Menu, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import { columnSizingFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { FaultState, Waiting } from '../page/states.tsx'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import type { ListColumn, Selection } from './column.ts'
import { ColumnHead } from './column-head.tsx'
import { ColumnMenu } from './column-menu.tsx'
import styles from './data-table.module.css'
import { tableTexts } from './table-texts.ts'
import { useColumnState } from './use-column-state.ts'
import { useGridKeys } from './use-grid-keys.ts'
import type { List } from './use-list.ts'

const features = tableFeatures({ columnSizingFeature })
const skeletonRows = 12
const checkWidth = 40
const menuWidth = 40
/** Rows before the end at which the next page is asked for. */
const early = 20

export interface DataTableProps<Row> {
  /** Under which the arrangement of the columns is remembered: `people`. */
  name: string
  /** What is listed, for screen readers. */
  label: string
  columns: readonly ListColumn<Row>[]
  list: List<Row>
  rowId: (row: Row) => string
  /** How many there are in all, where that is known; `isOver` says that there are more than that. */
  total?: { count: number; isOver?: boolean } | undefined
  sort?: string | undefined
  onSort?: (sort: string) => void
  selection?: Selection
  onSelect?: (selection: Selection) => void
  onOpen?: (row: Row) => void
  onPeek?: (row: Row) => void
  onEdit?: (row: Row) => void
  /** The items of a row's ⋯, as `Menu.Item`. */
  rowMenu?: (row: Row) => ReactNode
  /** The two lines of a row on a phone. */
  phoneRow: (row: Row) => ReactNode
  /** Views, filters: what stands over the table. */
  toolbar?: ReactNode
  /** What stands in the foot while rows are chosen. */
  bulkBar?: ReactNode
  /** Nothing at all, or nothing that fits the filter. */
  empty: ReactNode
}

/** A list edge to edge: virtual rows, keyset pages, keys, selection, columns as the reader wants them. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, label, columns, list, rowId, selection, onSelect, rowMenu, onOpen } = props
  const t = useTexts(tableTexts)
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  const arrangement = useColumnState(name, columns)
  const scroller = useRef<HTMLDivElement>(null)
  const shown = arrangement.shown
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return shown.map(({ id, width, label: header }) => helper.display({ id, header, size: width }))
  }, [shown])
  const table = useTable({ features, columns: definitions, data: list.rows as Row[], getRowId: rowId })
  const rows = table.getRowModel().rows
  const rowHeight = useRowHeight(scroller, isPhone)
  const height = rowHeight()
  const active = useRef(0)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 10,
    // The row that has the focus stays, however far one scrolls.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active.current])]
        .filter((index) => index < rows.length)
        .sort((one, other) => one - other),
  })
  const items = virtual.getVirtualItems()
  const focusRow = (index: number) => {
    virtual.scrollToIndex(index)
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)?.focus({ preventScroll: true }),
    )
  }
  const keys = useGridKeys({
    rows: list.rows,
    rowId,
    visible: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 2),
    focusRow,
    selection,
    onSelect,
    onOpen,
    onPeek: props.onPeek,
    onEdit: props.onEdit,
  })
  active.current = keys.active
  const last = items.at(-1)?.index ?? 0
  const { hasMore, loadMore, isLoadingMore } = list
  useEffect(() => {
    if (hasMore && !isLoadingMore && last >= rows.length - early) loadMore()
  }, [hasMore, isLoadingMore, last, rows.length, loadMore])
  useEffect(() => {
    if (height > 0) virtual.measure()
  }, [height, virtual])

  if (list.isPending)
    return <Frame {...props} arrangement={arrangement} range={null} body={<Bars count={skeletonRows} />} />
  if (list.error && rows.length === 0)
    return (
      <Frame
        {...props}
        arrangement={arrangement}
        range={null}
        body={<FaultState error={list.error} onRetry={list.refetch} />}
      />
    )
  if (rows.length === 0) return <Frame {...props} arrangement={arrangement} range={null} body={props.empty} />

  const width = shown.reduce(
    (sum, column) => sum + column.width,
    (onSelect ? checkWidth : 0) + (rowMenu ? menuWidth : 0),
  )
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const areAll = onSelect !== undefined && rows.every(({ id }) => selection?.ids.has(id))
  const isSelected = (id: string) => selection !== undefined && (selection.everything || selection.ids.has(id))
  const body = (
    <div ref={scroller} className={styles.scroller} aria-busy={list.isStale}>
      {list.error ? <Fault text={t('stale')} onRetry={list.refetch} /> : null}
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={props.total && !props.total.isOver ? props.total.count + 1 : list.hasMore ? -1 : rows.length + 1}
        aria-multiselectable={onSelect ? true : undefined}
        className={styles.table}
        style={isPhone ? undefined : { width, minWidth: '100%' }}
        onKeyDown={keys.onKeyDown}
      >
        {!isPhone && (
          <thead>
            <tr aria-rowindex={1}>
              {onSelect && (
                <th className={styles.check} style={{ width: checkWidth }}>
                  <Checkbox
                    aria-label={t('selectAll')}
                    checked={areAll}
                    indeterminate={!areAll && (selection?.ids.size ?? 0) > 0}
                    onChange={() =>
                      onSelect({ ids: new Set(areAll ? [] : rows.map(({ id }) => id)), everything: false })
                    }
                  />
                </th>
              )}
              {shown.map((column) => (
                <ColumnHead
                  key={column.id}
                  column={column}
                  sort={props.sort}
                  onSort={props.onSort}
                  onResize={(next) => arrangement.resize(column.id, next)}
                />
              ))}
              {rowMenu && <th style={{ width: menuWidth }} aria-label={t('rowMenu')} />}
            </tr>
          </thead>
        )}
        {before > 0 && <Spacer height={before} />}
        <tbody>
          {items.map(({ index }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <tr
                key={row.id}
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={onSelect ? isSelected(row.id) : undefined}
                tabIndex={index === keys.active ? 0 : -1}
                className={styles.row}
                onFocus={() => keys.setActive(index)}
                onClick={(event) => {
                  if (!(event.target as HTMLElement).closest('a, button, input, [role=menuitem]'))
                    onOpen?.(row.original)
                }}
              >
                {onSelect && (
                  <td className={styles.check}>
                    <Checkbox
                      tabIndex={-1}
                      aria-label={t('select')}
                      checked={isSelected(row.id)}
                      onChange={() => keys.toggle(index)}
                    />
                  </td>
                )}
                {isPhone ? (
                  <td className={styles.phone}>{props.phoneRow(row.original)}</td>
                ) : (
                  shown.map((column) => (
                    <td key={column.id} data-align={column.align} className={styles.cell}>
                      {column.cell(row.original)}
                    </td>
                  ))
                )}
                {rowMenu && (
                  <td className={styles.menu}>
                    <RowMenu label={t('rowMenu')}>{() => rowMenu(row.original)}</RowMenu>
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
        {after > 0 && <Spacer height={after} />}
      </table>
      {list.isLoadingMore && <Bars count={3} />}
    </div>
  )
  const range = { from: (virtual.range?.startIndex ?? 0) + 1, to: (virtual.range?.endIndex ?? 0) + 1 }
  return <Frame {...props} arrangement={arrangement} range={range} body={body} />
}

/** Toolbar, table, foot. */
function Frame<Row>({
  columns,
  arrangement,
  toolbar,
  bulkBar,
  body,
  range,
  total,
  list,
}: DataTableProps<Row> & {
  arrangement: ReturnType<typeof useColumnState<Row>>
  body: ReactNode
  range: { from: number; to: number } | null
}) {
  const t = useTexts(tableTexts)
  const { number } = useFormats()
  const count = total?.count ?? list.rows.length
  const isOver = total ? total.isOver : list.hasMore
  return (
    <div className={styles.frame}>
      <div className={styles.toolbar}>
        <div className={styles.filters}>{toolbar}</div>
        <span className={styles.range}>
          {range &&
            t('range', {
              from: range.from,
              to: range.to,
              total: isOver ? t('over', { total: number(count) }) : number(count),
            })}
        </span>
        <span className={styles.columnButton}>
          <ColumnMenu columns={columns} arrangement={arrangement} />
        </span>
      </div>
      {body}
      {bulkBar && <div className={styles.bulk}>{bulkBar}</div>}
    </div>
  )
}

function RowMenu({ label, children }: { label: string; children: () => ReactNode }) {
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon size="sm" tabIndex={-1} aria-label={label}>
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children()}</Menu.Dropdown>
    </Menu>
  )
}

function Spacer({ height }: { height: number }) {
  const style: CSSProperties = { height }
  return (
    <tbody aria-hidden="true">
      <tr style={style}>
        <td className={styles.spacer} />
      </tr>
    </tbody>
  )
}

function Bars({ count }: { count: number }) {
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

function Fault({ text, onRetry }: { text: string; onRetry: () => void }) {
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

/** The height of a row follows density and device, by the stylesheet's own variable. */
function useRowHeight(scroller: React.RefObject<HTMLDivElement | null>, isPhone: boolean): () => number {
  return () => {
    const text = getComputedStyle(scroller.current ?? document.documentElement).getPropertyValue('--row-height')
    const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return Number.parseFloat(text) * root || (isPhone ? 60 : 36)
  }
}
