import { useSyncExternalStore } from 'react'

/** Which of them stand in a list. */
export type ListedKind = 'people' | 'companies'

// The list that was open last, so that a page of one can go on to the next. It lives as long as the page of the browser: ids only.
let lists: Partial<Record<ListedKind, readonly string[]>> = {}
const listeners = new Set<() => void>()

/** Remembers what a list shows, in its order; the list does so whenever its rows change. */
export function setListContext(kind: ListedKind, ids: readonly string[]): void {
  lists = { ...lists, [kind]: ids }
  for (const listener of listeners) listener()
}

/** Where one of them stands in the list it was opened from. */
export interface ListPlace {
  /** From 1 on. */
  position: number
  total: number
  previous: string | undefined
  next: string | undefined
}

/** @returns the place of one in the list that was open last, or nothing where it is not in it */
export function useListContext(kind: ListedKind, id: string): ListPlace | undefined {
  const ids = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => lists[kind],
  )
  return placeIn(ids ?? [], id)
}

/** @returns the place of one among the ids of a list */
export function placeIn(ids: readonly string[], id: string): ListPlace | undefined {
  const index = ids.indexOf(id)
  if (index < 0) return undefined
  return { position: index + 1, total: ids.length, previous: ids[index - 1], next: ids[index + 1] }
}
