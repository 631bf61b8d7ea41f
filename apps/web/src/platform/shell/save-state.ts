import { useSyncExternalStore } from 'react'

/** What the top bar says of what was written: on the server, on its way, or waiting for the connection. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'failed'

let running = 0
let hasFailed = false
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Follows a change on its way to the server: the top bar says Gemmer, then Gemt. @throws what the work throws */
export async function saving<Result>(work: Promise<Result>): Promise<Result> {
  running += 1
  hasFailed = false
  tell()
  try {
    return await work
  } catch (error) {
    hasFailed = true
    throw error
  } finally {
    running -= 1
    tell()
  }
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, () =>
    navigator.onLine ? (running > 0 ? 'saving' : hasFailed ? 'failed' : 'saved') : 'offline',
  )
}

/** @returns whether the browser has a connection at all */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine)
}
