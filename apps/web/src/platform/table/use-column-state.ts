import { useMemo, useState } from 'react'
import type { ListColumn } from './column.ts'

/** How somebody arranged the columns of a list; kept in the browser, and by a saved view. */
export interface ColumnState {
  order: readonly string[]
  hidden: readonly string[]
  widths: Readonly<Record<string, number>>
}

const narrowest = 64

/**
 * The arrangement of a list's columns, remembered under its name.
 * @param base what holds until the reader changes it: that of the view that is open
 */
export function useColumnState<Row>(name: string, columns: readonly ListColumn<Row>[], base?: ColumnState) {
  const key = `diskret.columns.${name}`
  const [kept, setKept] = useState(() => ({ key, state: readKept(key) }))
  // Another view has another arrangement.
  const own = kept.key === key ? kept.state : readKept(key)
  if (kept.key !== key) setKept({ key, state: own })
  const state = useMemo(() => completed(own ?? base, columns), [own, base, columns])
  const change = (next: ColumnState | undefined) => {
    setKept({ key, state: next })
    try {
      if (next) localStorage.setItem(key, JSON.stringify(next))
      else localStorage.removeItem(key)
    } catch {
      // A private window keeps nothing.
    }
  }
  const shown = useMemo(() => arranged(columns, state), [columns, state])
  const place = (id: string) => state.order.indexOf(id)
  return {
    state,
    /** Whether the reader arranged them otherwise than the base. */
    isChanged: own !== undefined && JSON.stringify(completed(base, columns)) !== JSON.stringify(state),
    /** As the base says again. */
    forget: () => change(undefined),
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

function readKept(key: string): ColumnState | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as ColumnState | null) ?? undefined
  } catch {
    return undefined
  }
}

/** Columns that went are left out, those that came stand last. */
function completed<Row>(kept: ColumnState | undefined, columns: readonly ListColumn<Row>[]): ColumnState {
  if (!kept) return usual(columns)
  const known = kept.order.filter((id) => columns.some((column) => column.id === id))
  const added = columns.filter(({ id }) => !known.includes(id))
  return {
    order: [...known, ...added.map(({ id }) => id)],
    hidden: [...kept.hidden, ...added.filter(({ isHidden }) => isHidden).map(({ id }) => id)],
    widths: kept.widths,
  }
}
