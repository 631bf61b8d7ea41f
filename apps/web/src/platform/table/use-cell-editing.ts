import { useRef, useState } from 'react'
import type { ListColumn } from './column.ts'

/** Where one goes from a cell that was changed. */
export type Leave = 'down' | 'up' | 'right' | 'left' | 'stay' | 'nowhere'

interface Editing<Row> {
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** The columns that are shown, in their order. */
  columns: readonly ListColumn<Row>[]
  focusRow: (index: number, column?: string) => void
  /** Goes on to another row, with all that follows from it. */
  walk: (index: number, column?: string) => void
}

/** Which cell is being changed: one at a time. */
export function useCellEditing<Row>({ rows, rowId, columns, focusRow, walk }: Editing<Row>) {
  const [cell, setCell] = useState<{ id: string; column: string } | undefined>(undefined)
  const last = useRef<string | undefined>(undefined)
  const editable = columns.filter(({ edit }) => edit)
  const isEditable = (column: string | undefined) => editable.some(({ id }) => id === column)
  const start = (index: number, column?: string) => {
    const row = rows[index]
    // From a whole row: the column that was changed last, else the first beside the name, which changes least.
    const chosen =
      [column, last.current].find(isEditable) ??
      (editable.find(({ isFirstEdited }) => isFirstEdited) ?? editable.find(({ isFixed }) => !isFixed) ?? editable[0])
        ?.id
    if (!row || chosen === undefined) return
    last.current = chosen
    setCell({ id: rowId(row), column: chosen })
  }
  const leave = (how: Leave) => {
    const from = cell
    if (!from) return
    setCell(undefined)
    if (how === 'nowhere') return
    const index = rows.findIndex((row) => rowId(row) === from.id)
    if (index < 0) return
    if (how === 'down' || how === 'up') return walk(index + (how === 'down' ? 1 : -1), from.column)
    if (how === 'stay') return focusRow(index, from.column)
    const at = editable.findIndex(({ id }) => id === from.column)
    const next = editable[at + (how === 'right' ? 1 : -1)]
    if (next) start(index, next.id)
    else focusRow(index, from.column)
  }
  return { cell, start, leave, canEdit: editable.length > 0 }
}
