import { type KeyboardEvent, useRef, useState } from 'react'
import { useKeyAction } from '../keys/key-actions.ts'
import { nothingSelected, type Selection } from './column.ts'
import { placeOf } from './grid-focus.ts'
import { type Anchor, allOf, isChosen, isNothing, toggled, withRange } from './selection.ts'

interface GridKeys<Row> {
  rows: readonly Row[]
  rowId: (row: Row) => string
  hasMore: boolean
  /** How many rows fit on the screen, for Page Up and Down. */
  visible: () => number
  /** Brings the row into view and gives it the focus, or its cell of the column. */
  focusRow: (index: number, column?: string) => void
  selection: Selection | undefined
  onSelect: ((selection: Selection) => void) | undefined
  onOpen: ((row: Row) => void) | undefined
  onPeek: ((row: Row) => void) | undefined
  /** While one looks into rows the keys take the look along. */
  isPeeking: boolean
  /** Changes a cell; without a column, the one that was changed last. */
  onEdit: ((index: number, column: string | undefined) => void) | undefined
}

/** The keys of the ARIA grid pattern: one tab stop, arrows move by row and by cell, Enter opens, Space peeks, F2 edits. */
export function useGridKeys<Row>(grid: GridKeys<Row>) {
  const { rows, rowId, focusRow, onSelect, onOpen, onPeek, onEdit } = grid
  const selection = grid.selection ?? nothingSelected
  const [active, setActive] = useState(0)
  const anchor = useRef<Anchor | undefined>(undefined)
  const current = Math.min(active, Math.max(0, rows.length - 1))
  const idAt = (index: number) => {
    const row = rows[index]
    return row && rowId(row)
  }
  const go = (index: number, column?: string) => {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    setActive(next)
    focusRow(next, column)
    const row = rows[next]
    if (grid.isPeeking && row && next !== current) onPeek?.(row)
    return next
  }
  const walk = (index: number, column?: string) => {
    anchor.current = undefined
    go(index, column)
  }
  const toggle = (index: number) => {
    const id = idAt(index)
    if (id === undefined || !onSelect) return
    const next = toggled(selection, id)
    anchor.current = isChosen(next, id) ? { id, before: next } : undefined
    onSelect(next)
  }
  /** Draws the selection from where it began to here. */
  const extendTo = (index: number) => {
    const to = idAt(Math.max(0, Math.min(rows.length - 1, index)))
    const from = idAt(current)
    if (to === undefined || from === undefined || !onSelect) return
    anchor.current ??= { id: from, before: selection }
    onSelect(withRange(anchor.current, rows.map(rowId), to))
  }
  const extend = (by: number, column?: string) => {
    extendTo(current + by)
    go(current + by, column)
  }
  const hasRows = rows.length > 0
  useKeyAction('list.next', hasRows && (() => walk(current + 1)))
  useKeyAction('list.previous', hasRows && (() => walk(current - 1)))
  useKeyAction('list.select', onSelect && hasRows && (() => toggle(current)))
  useKeyAction('close', onSelect && !isNothing(selection) && (() => onSelect(nothingSelected)))

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    // A menu of a row lies elsewhere in the document; an editor has its own keys.
    if (!event.currentTarget.contains(target) || target.closest('[data-editing]')) return
    const act = keyed(event, target)
    if (!act) return
    event.preventDefault()
    act()
  }
  function keyed(event: KeyboardEvent<HTMLElement>, target: HTMLElement): (() => void) | undefined {
    const isMod = event.ctrlKey || event.metaKey
    const { isOfHead, isControl, column, stops, at } = placeOf(target)
    if (isMod && event.key === 'a') return onSelect && (() => onSelect(allOf(selection, rows.map(rowId), grid.hasMore)))
    if (isOfHead) return undefined
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (down) return event.shiftKey ? () => extend(down, column) : () => walk(current + down, column)
    if (event.key === 'PageDown') return () => walk(current + grid.visible(), column)
    if (event.key === 'PageUp') return () => walk(current - grid.visible(), column)
    if (event.key === 'Home') return at > 0 && !isMod ? () => stops[1]?.focus() : () => walk(0, column)
    if (event.key === 'End') return at > 0 && !isMod ? () => stops.at(-1)?.focus() : () => walk(rows.length - 1, column)
    if (event.key === 'ArrowRight') return () => stops[Math.min(stops.length - 1, at + 1)]?.focus()
    if (event.key === 'ArrowLeft') return () => stops[Math.max(0, at - 1)]?.focus()
    const row = rows[current]
    if (!row) return undefined
    if (event.key === 'F2') return onEdit && (() => onEdit(current, column))
    // What has the focus within a cell keeps Enter and Space for itself.
    if (isControl) return undefined
    if (event.key === 'Enter') return onOpen && (() => onOpen(row))
    if (event.key === ' ') return event.shiftKey ? () => toggle(current) : onPeek && (() => onPeek(row))
    return undefined
  }
  return { active: current, setActive, walk, onKeyDown, toggle, extendTo }
}
