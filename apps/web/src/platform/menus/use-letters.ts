import { useEffect, useRef } from 'react'

/** What a letter runs in an open menu. */
export interface LetterEntry {
  letter?: string
  run: () => void
  /** Why it cannot be run now. */
  whyNot?: string | undefined
}

/**
 * Runs an entry of a menu by its letter, from the moment it is open: whoever types on has no focus in it yet.
 * @param close is called before the entry runs
 */
export function useLetters(isOpen: boolean, entries: readonly LetterEntry[], close: () => void): void {
  const latest = useRef({ entries, close })
  latest.current = { entries, close }
  useEffect(() => {
    if (!isOpen) return
    const listen = (event: KeyboardEvent) => {
      const entry = latest.current.entries.find(({ letter }) => letter === event.key.toLowerCase())
      if (!entry || entry.whyNot !== undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.close()
      entry.run()
    }
    // Before the keys of the page.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [isOpen])
}
