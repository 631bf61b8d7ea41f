import { type KeyboardEvent, useState } from 'react'
import { useKeyAction } from '../keys/key-actions.ts'
import type { Selection } from './column.ts'

interface GridKeys<Row> {
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** How many rows fit on the screen, for Page Up and Down. */
  visible: number
  /** Brings the row into view and gives it the focus. */
  focusRow: (index: number) => void
  selection: Selection | undefined
  onSelect: ((selection: Selection) => void) | undefined
  onOpen: ((row: Row) => void) | undefined
  onPeek: ((row: Row) => void) | undefined
  onEdit: ((row: Row) => void) | undefined
}

/** The keys of the ARIA grid pattern by rows: one tab stop, arrows move, Enter opens, Space peeks. */
export function useGridKeys<Row>(grid: GridKeys<Row>) {
  const { rows, rowId, focusRow, selection, onSelect, onOpen, onPeek, onEdit } = grid
  const [active, setActive] = useState(0)
  const current = Math.min(active, Math.max(0, rows.length - 1))
  const go = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    setActive(next)
    focusRow(next)
    return next
  }
  const toggle = (index: number, isOn?: boolean) => {
    const row = rows[index]
    if (!row || !onSelect) return
    const ids = new Set(selection?.ids)
    const id = rowId(row)
    if (isOn ?? !ids.has(id)) ids.add(id)
    else ids.delete(id)
    onSelect({ ids, everything: false })
  }
  const extend = (by: number) => {
    if (!onSelect) return
    const next = Math.max(0, Math.min(rows.length - 1, current + by))
    const ids = new Set(selection?.ids)
    for (const index of [current, next]) {
      const row = rows[index]
      if (row) ids.add(rowId(row))
    }
    onSelect({ ids, everything: false })
    go(next)
  }
  const all = () => {
    if (!onSelect) return
    const shown = rows.every((row) => selection?.ids.has(rowId(row)))
    onSelect({ ids: new Set(rows.map(rowId)), everything: shown })
  }
  const hasRows = rows.length > 0
  useKeyAction('list.next', hasRows && (() => void go(current + 1)))
  useKeyAction('list.previous', hasRows && (() => void go(current - 1)))
  useKeyAction('list.select', onSelect && hasRows && (() => toggle(current)))
  useKeyAction(
    'close',
    onSelect && selection && selection.ids.size > 0 && (() => onSelect({ ids: new Set(), everything: false })),
  )

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isRow = (event.target as HTMLElement).matches('tr')
    const row = rows[current]
    const act = keyed(event, isRow, row)
    if (!act) return
    event.preventDefault()
    act()
  }
  function keyed(event: KeyboardEvent<HTMLElement>, isRow: boolean, row: Row | undefined): (() => void) | undefined {
    const isMod = event.ctrlKey || event.metaKey
    if (event.key === 'ArrowDown') return event.shiftKey ? () => extend(1) : () => void go(current + 1)
    if (event.key === 'ArrowUp') return event.shiftKey ? () => extend(-1) : () => void go(current - 1)
    if (event.key === 'PageDown') return () => void go(current + grid.visible)
    if (event.key === 'PageUp') return () => void go(current - grid.visible)
    if (event.key === 'Home') return () => void go(0)
    if (event.key === 'End') return () => void go(rows.length - 1)
    if (event.key === 'a' && isMod) return all
    if (event.key === 'F2' && onEdit && row) return () => onEdit(row)
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      return () => moveWithin(event.currentTarget, event.target as HTMLElement, event.key === 'ArrowRight' ? 1 : -1)
    // Within a row Enter and Space belong to what has the focus.
    if (!isRow || !row) return undefined
    if (event.key === 'Enter' && onOpen) return () => onOpen(row)
    if (event.key === ' ') return event.shiftKey ? () => toggle(current) : onPeek && (() => onPeek(row))
    return undefined
  }
  return { active: current, setActive, onKeyDown, toggle }
}

/** To the next control of the row, or back to the row itself. */
function moveWithin(grid: HTMLElement, from: HTMLElement, by: 1 | -1): void {
  const row = from.closest<HTMLElement>('tr')
  if (!row || !grid.contains(row)) return
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a, button, input')]
  stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(from) + by))]?.focus()
}
