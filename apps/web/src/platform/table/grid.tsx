import { Menu } from '@mantine/core'
import { columnSizingFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { fieldTexts } from '../fields/field-texts.ts'
import { useKeyAction } from '../keys/key-actions.ts'
import { inSentence } from '../texts/in-sentence.ts'
import { useTexts } from '../texts/use-texts.ts'
import { type ListColumn, nothingSelected } from './column.ts'
import styles from './data-table.module.css'
import type { DataTableProps } from './data-table.tsx'
import { focusable } from './grid-focus.ts'
import { checkWidth, GridHead, menuWidth } from './grid-head.tsx'
import { GridRow, type RowActs } from './grid-row.tsx'
import { allOrNone, isChosen, isNothing } from './selection.ts'
import { Bars, Fault, Spacer } from './table-parts.tsx'
import { tableTexts } from './table-texts.ts'
import { useCellEditing } from './use-cell-editing.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useRowHeight } from './use-row-height.ts'

const features = tableFeatures({ columnSizingFeature })
const phoneCheckWidth = 40
/** On a phone with its padding. */
const phoneMenuWidth = 68
/** Rows before the end at which the next page is asked for. */
const early = 40

interface GridProps<Row> extends DataTableProps<Row> {
  /** The columns that are shown, in their order and width. */
  shown: readonly ListColumn<Row>[]
  isPhone: boolean
  onResize: (column: string, width: number) => void
  /** Says which rows are in view, from 1. */
  onRange: (range: { from: number; to: number }) => void
}

/** The rows of a list: only those in view are in the document, and each is drawn anew only where it changes. */
export function Grid<Row extends object>(props: GridProps<Row>) {
  const { shown, list, rowId, selection, onSelect, isPhone, onRange } = props
  const t = useTexts(tableTexts)
  const scroller = useRef<HTMLDivElement>(null)
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return shown.map(({ id, width, label: header }) => helper.display({ id, header, size: width }))
  }, [shown])
  const inField = useTexts(fieldTexts)
  const pencils = useMemo(
    () => new Map(shown.map(({ id, label }) => [id, inField('edit', { label: inSentence(label) })])),
    [shown, inField],
  )
  const table = useTable({ features, columns: definitions, data: list.rows as Row[], getRowId: rowId })
  const rows = table.getRowModel().rows
  const height = useRowHeight(scroller, isPhone)
  const kept = useRef<readonly number[]>([])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    // The row that has the focus stays, however far one scrolls, and so does one that is being changed.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept.current])]
        .filter((index) => index >= 0 && index < rows.length)
        .sort((one, other) => one - other),
  })
  useEffect(() => {
    if (height > 0) virtual.measure()
  }, [height, virtual])
  const focusRow = useCallback(
    (index: number, column?: string) => {
      virtual.scrollToIndex(index)
      requestAnimationFrame(() => {
        const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)
        if (row) focusable(row, column).focus({ preventScroll: true })
      })
    },
    [virtual],
  )
  const edited = useRef<ReturnType<typeof useCellEditing<Row>>>(undefined)
  const keys = useGridKeys({
    rows: list.rows,
    rowId,
    hasMore: list.hasMore,
    visible: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 2),
    focusRow,
    selection,
    onSelect,
    onOpen: props.onOpen,
    onPeek: props.onPeek,
    isPeeking: props.peeked !== undefined,
    onEdit: isPhone ? undefined : (index, column) => edited.current?.start(index, column),
  })
  const editing = useCellEditing({ rows: list.rows, rowId, columns: shown, focusRow, walk: keys.walk })
  edited.current = editing
  const [menuAt, setMenu] = useState<number | undefined>(undefined)
  const hasMenu = props.rowMenu !== undefined
  const isBulkMenu = props.hasBulkMenu && selection !== undefined && !isNothing(selection)
  useKeyAction('more', hasMenu && !isBulkMenu && rows.length > 0 && (() => setMenu(keys.active)))
  kept.current = [keys.active, editing.cell ? list.rows.findIndex((row) => rowId(row) === editing.cell?.id) : -1]
  usePeek(props, keys, scroller, focusRow)

  const acts = useRowActs<Row>({
    focus: keys.setActive,
    press: (event, index) => press(event, index),
    toggle: keys.toggle,
    extendTo: keys.extendTo,
    edit: editing.start,
    leave: editing.leave,
    setMenu: (index) => {
      if (index === undefined && menuAt !== undefined) focusRow(menuAt)
      setMenu(index)
    },
    menu: (row) => props.rowMenu?.(row, { close: () => acts.setMenu(undefined), changes: cellChanges() }),
  })
  const cellChanges = () =>
    editing.canEdit &&
    !isPhone && (
      <>
        <Menu.Divider />
        <Menu.Label>{t('change')}</Menu.Label>
        {shown.map(
          ({ id, label, edit }) =>
            edit && (
              <Menu.Item key={id} onClick={() => requestAnimationFrame(() => editing.start(keys.active, id))}>
                {label}
              </Menu.Item>
            ),
        )}
      </>
    )
  function press(event: MouseEvent, index: number) {
    const target = event.target as HTMLElement
    const row = list.rows[index]
    if (!row || !event.currentTarget.contains(target)) return
    if (target.closest('a, button, input, [data-editing], [role=menuitem]')) return
    if (onSelect && event.shiftKey) return keys.extendTo(index)
    // The whole cell of the box is its target: a row that opens by a near miss is not what was meant.
    if (onSelect && (event.ctrlKey || event.metaKey || target.closest('td[data-column=check]')))
      return keys.toggle(index)
    // A cell that can be changed takes the focus, and two presses change it; the rest of the row opens it.
    const cell = target.closest<HTMLElement>('td[data-editable]')
    if (cell) cell.focus()
    else props.onOpen?.(row)
  }

  const items = virtual.getVirtualItems()
  const last = items.findLast(({ index }) => index <= (virtual.range?.endIndex ?? 0))?.index ?? 0
  const { hasMore, loadMore, isLoadingMore } = list
  useEffect(() => {
    if (hasMore && !isLoadingMore && last >= rows.length - early) loadMore()
  }, [hasMore, isLoadingMore, last, rows.length, loadMore])
  const from = (virtual.range?.startIndex ?? 0) + 1
  const to = (virtual.range?.endIndex ?? 0) + 1
  useEffect(() => onRange({ from, to }), [onRange, from, to])

  const chooseAll = useCallback(
    () => onSelect?.(allOrNone(selection ?? nothingSelected, list.rows.map(rowId))),
    [onSelect, selection, list.rows, rowId],
  )
  const areAll =
    selection !== undefined && !isNothing(selection) && list.rows.every((row) => isChosen(selection, rowId(row)))
  const width = shown.reduce(
    (sum, column) => sum + column.width,
    (onSelect ? checkWidth : 0) + (hasMenu ? menuWidth : 0),
  )
  return (
    <div ref={scroller} className={styles.scroller} aria-busy={list.isStale}>
      {list.error ? <Fault text={t('stale')} onRetry={list.refetch} /> : null}
      <table
        role="grid"
        aria-label={props.label}
        aria-rowcount={props.total && !props.total.isOver ? props.total.count + 1 : list.hasMore ? -1 : rows.length + 1}
        aria-multiselectable={onSelect ? true : undefined}
        className={styles.table}
        style={isPhone ? undefined : { width, minWidth: '100%' }}
        onKeyDown={keys.onKeyDown}
      >
        {isPhone && (
          // Without heads nothing else says how wide the columns are.
          <colgroup>
            {onSelect && <col style={{ width: phoneCheckWidth }} />}
            <col />
            {hasMenu && <col style={{ width: phoneMenuWidth }} />}
          </colgroup>
        )}
        {!isPhone && (
          <GridHead
            shown={shown}
            sort={props.sort}
            onSort={props.onSort}
            onResize={props.onResize}
            chosen={isNothing(selection ?? nothingSelected) ? 'none' : areAll ? 'all' : 'some'}
            onChooseAll={onSelect && chooseAll}
            hasMenu={hasMenu}
          />
        )}
        {(items[0]?.start ?? 0) > 0 && <Spacer height={items[0]!.start} />}
        <tbody>
          {items.map(({ index }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <GridRow
                key={row.id}
                row={row.original}
                index={index}
                columns={shown}
                phoneRow={isPhone ? props.phoneRow : undefined}
                isActive={index === keys.active}
                isChosen={selection && onSelect ? isChosen(selection, row.id) : undefined}
                isPeeked={row.id === props.peeked}
                hasMenu={hasMenu}
                isMenuOpen={menuAt === index}
                editing={editing.cell?.id === row.id ? editing.cell.column : undefined}
                pencils={pencils}
                acts={acts}
              />
            )
          })}
        </tbody>
        {virtual.getTotalSize() > (items.at(-1)?.end ?? 0) && (
          <Spacer height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        )}
      </table>
      {list.isLoadingMore && <Bars count={3} />}
    </div>
  )
}

/** One object for all rows and for good; what it does is always the newest. */
function useRowActs<Row>(newest: RowActs<Row>): RowActs<Row> {
  const latest = useRef(newest)
  latest.current = newest
  return useMemo(
    () => ({
      focus: (index) => latest.current.focus(index),
      press: (event, index) => latest.current.press(event, index),
      toggle: (index) => latest.current.toggle(index),
      extendTo: (index) => latest.current.extendTo(index),
      edit: (index, column) => latest.current.edit(index, column),
      leave: (how) => latest.current.leave(how),
      setMenu: (index) => latest.current.setMenu(index),
      menu: (row) => latest.current.menu(row),
    }),
    [],
  )
}

/** The row that one looks into is the row one stands on; when the look ends the focus is on it again. */
function usePeek<Row extends object>(
  { peeked, list, rowId }: DataTableProps<Row>,
  { active, setActive }: { active: number; setActive: (index: number) => void },
  scroller: RefObject<HTMLDivElement | null>,
  focusRow: (index: number) => void,
) {
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (peeked === before.current) return
    const wasOpen = before.current !== undefined
    before.current = peeked
    if (peeked === undefined) {
      const held = document.activeElement
      // Unless the reader has gone somewhere else with it.
      if (wasOpen && (held === document.body || held === null || scroller.current?.contains(held))) focusRow(active)
      return
    }
    const index = list.rows.findIndex((row) => rowId(row) === peeked)
    if (index < 0) before.current = undefined
    else if (index !== active) {
      setActive(index)
      if (!wasOpen) focusRow(index)
    }
  }, [peeked, list.rows, rowId, active, setActive, scroller, focusRow])
}
