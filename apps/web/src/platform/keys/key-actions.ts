import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { Label } from '../routing/screen.ts'
import { ariaKeys, type KeyEntry, keyTable } from './key-table.ts'

/** The id of an entry of the table, or of a key that a screen brings (`go:/people`, `create:p`). */
export type KeyId = (typeof keyTable)[number]['id'] | `go:${string}` | `create:${string}`

interface Action {
  id: string
  run(): void
  /** What it does here, where that is more than the table says. */
  label: Label | undefined
}

// The newest that wants a key has it: a dialog before its page, a row before its list.
let actions: readonly Action[] = []
const listeners = new Set<() => void>()

function change(next: readonly Action[]): void {
  actions = next
  for (const listener of listeners) listener()
}

/**
 * Does something when a key of the table is pressed, as long as the component is there. The palette offers it too.
 * @param run nothing where the key has nothing to do now
 */
export function useKeyAction(id: KeyId, run: (() => void) | undefined | false, label?: Label): void {
  const latest = useRef(run)
  latest.current = run
  const isActive = Boolean(run)
  // Before the screen is painted: whoever sees a button has its key.
  useLayoutEffect(() => {
    if (!isActive) return
    const action: Action = {
      id,
      run: () => {
        if (latest.current) latest.current()
      },
      label,
    }
    change([...actions, action])
    return () => change(actions.filter((one) => one !== action))
  }, [id, isActive, label])
}

/** Runs what has a key now. @returns whether something did */
export function runKeyAction(id: string): boolean {
  const action = actions.findLast((one) => one.id === id)
  action?.run()
  return action !== undefined
}

export function hasKeyAction(id: string): boolean {
  return actions.some((one) => one.id === id)
}

/** The actions that can be done now, the newest of each key, for the palette. */
export function useKeyActions(): readonly Action[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => actions,
  )
  return all.filter((action, index) => all.findLastIndex(({ id }) => id === action.id) === index)
}

const byId = new Map<string, KeyEntry>(keyTable.map((entry) => [entry.id, entry]))

/** `aria-keyshortcuts` of the control that does the same by hand. */
export function keyShortcuts(id: (typeof keyTable)[number]['id']): { 'aria-keyshortcuts'?: string } {
  const said = ariaKeys(byId.get(id)?.keys ?? [])
  return said === undefined ? {} : { 'aria-keyshortcuts': said }
}
