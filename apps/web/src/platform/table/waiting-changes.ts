import { useCallback, useSyncExternalStore } from 'react'
import { Unreachable } from '../api/problem.ts'

/** A change that could not be sent yet. */
export interface WaitingChange {
  /** What stood there before the first change that waits. */
  base: string | null
  /** @throws Unreachable where it still cannot be sent; whatever else it throws is told, and the change waits no longer */
  deliver: (base: string | null) => Promise<unknown>
}

// For all lists, whichever page is open: whoever goes on to another page loses nothing that waits.
let waiting: ReadonlyMap<string, WaitingChange> = new Map()
let isDelivering = false
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()
/** A server that is down says nothing when it is back, so it is asked. */
const often = 15_000

function put(next: ReadonlyMap<string, WaitingChange>): void {
  waiting = next
  for (const listener of listeners) listener()
  if (next.size > 0 && timer === undefined) {
    timer = setInterval(onOnline, often)
    window.addEventListener('online', onOnline)
    window.addEventListener('beforeunload', onLeave)
  } else if (next.size === 0 && timer !== undefined) {
    clearInterval(timer)
    timer = undefined
    window.removeEventListener('online', onOnline)
    window.removeEventListener('beforeunload', onLeave)
  }
}

let tell: (error: unknown) => void = () => {}
const onOnline = () => void deliverWaiting(tell)
/** It lies in this page only: the browser asks before the page goes. */
const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * Keeps a change until it can be sent.
 * @param key of the cell; a later change of the same cell takes the place of the first
 * @param onFault told what the server refused once it could be reached
 */
export function keepWaiting(key: string, change: WaitingChange, onFault: (error: unknown) => void): void {
  tell = onFault
  put(new Map(waiting).set(key, { ...change, base: (waiting.get(key) ?? change).base }))
}

/** The cell was changed otherwise meanwhile. */
export function dropWaiting(key: string): void {
  if (waiting.has(key)) put(new Map([...waiting].filter(([one]) => one !== key)))
}

/** Sends what waits, in its order, until one cannot be sent. */
export async function deliverWaiting(onFault: (error: unknown) => void): Promise<void> {
  if (isDelivering) return
  isDelivering = true
  try {
    for (const [key, change] of waiting) {
      try {
        await change.deliver(change.base)
      } catch (error) {
        if (error instanceof Unreachable) return
        onFault(error)
      }
      if (waiting.get(key)?.deliver === change.deliver) dropWaiting(key)
    }
  } finally {
    isDelivering = false
  }
}

/** @returns whether the change of a cell waits */
export function useWaiting(): (key: string) => boolean {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting,
  )
  // The same function as long as nothing changes, so that no column is drawn anew.
  return useCallback((key: string) => now.has(key), [now])
}
