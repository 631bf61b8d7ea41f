import { useSyncExternalStore } from 'react'

/** A page above the one that is shown. */
export interface Crumb {
  label: string
  /** Nothing for the page itself. */
  to?: string
}

let crumbs: readonly Crumb[] = []
const listeners = new Set<() => void>()

export function setCrumbs(next: readonly Crumb[]): void {
  crumbs = next
  for (const listener of listeners) listener()
}

export function useCrumbs(): readonly Crumb[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => crumbs,
  )
}
