import { useSyncExternalStore } from 'react'

let isOpen = false
const listeners = new Set<() => void>()

/** Whether the palette is open. */
export const paletteState = {
  set(next: boolean): void {
    isOpen = next
    for (const listener of listeners) listener()
  },
  use: (): boolean =>
    useSyncExternalStore(
      (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      () => isOpen,
    ),
}

export function openPalette(): void {
  paletteState.set(true)
}
