import { useMemo, useState } from 'react'
import type { ListColumn } from './column.ts'

/** How somebody arranged the columns of a list; kept in the browser, and by a saved view. */
export interface ColumnState {
  order: readonly string[]
  hidden: readonly string[]
  widths: Readonly<Record<string, number>>
}

const narrowest = 64

/** The arrangement of a list's columns, remembered under its name. */
export function useColumnState<Row>(name: string, columns: readonly ListColumn<Row>[]) {
  const key = `diskret.columns.${name}`
  const [state, setState] = useState<ColumnState>(() => readColumnState(key, columns))
  const change = (next: ColumnState) => {
    setState(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // A private window keeps nothing.
    }
  }
  const shown = useMemo(() => arranged(columns, state), [columns, state])
  const place = (id: string) => state.order.indexOf(id)
  return {
    state,
    set: change,
    /** The columns to show, in their order, each with its width. */
    shown,
    toggle: (id: string) =>
      change({
        ...state,
        hidden: state.hidden.includes(id) ? state.hidden.filter((one) => one !== id) : [...state.hidden, id],
      }),
    move: (id: string, by: -1 | 1) => {
      const order = [...state.order]
      const from = place(id)
      const to = from + by
      if (to < 0 || to >= order.length) return
      order.splice(from, 1)
      order.splice(to, 0, id)
      change({ ...state, order })
    },
    resize: (id: string, width: number) =>
      change({ ...state, widths: { ...state.widths, [id]: Math.max(narrowest, Math.round(width)) } }),
    reset: () => change(usual(columns)),
  }
}

function arranged<Row>(columns: readonly ListColumn<Row>[], state: ColumnState): ListColumn<Row>[] {
  return state.order.flatMap((id) => {
    const column = columns.find((one) => one.id === id)
    return column && (column.isFixed || !state.hidden.includes(id))
      ? [{ ...column, width: state.widths[id] ?? column.width }]
      : []
  })
}

function usual<Row>(columns: readonly ListColumn<Row>[]): ColumnState {
  return {
    order: columns.map(({ id }) => id),
    hidden: columns.filter(({ isHidden }) => isHidden).map(({ id }) => id),
    widths: {},
  }
}

function readColumnState<Row>(key: string, columns: readonly ListColumn<Row>[]): ColumnState {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as ColumnState | null
    if (!kept) return usual(columns)
    const known = kept.order.filter((id) => columns.some((column) => column.id === id))
    const added = columns.filter(({ id }) => !known.includes(id))
    return {
      order: [...known, ...added.map(({ id }) => id)],
      hidden: [...kept.hidden, ...added.filter(({ isHidden }) => isHidden).map(({ id }) => id)],
      widths: kept.widths,
    }
  } catch {
    return usual(columns)
  }
}
