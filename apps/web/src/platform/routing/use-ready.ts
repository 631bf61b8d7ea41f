import { useEffect } from 'react'

/**
 * Has a part ready that no first page waits for, such as a form behind a button: it loads at the reader's first move. At a key that
 * is at once, since whoever presses one goes on typing; a mouse takes its way, and what it presses first comes before this.
 * @param load imports the part, the same function each time
 */
export function useReady(load: () => Promise<unknown>): void {
  useEffect(() => {
    const moves = ['pointermove', 'pointerdown'] as const
    const leave = () => {
      window.removeEventListener('keydown', get)
      for (const move of moves) window.removeEventListener(move, getWhenIdle)
    }
    const get = () => {
      leave()
      // Without a connection it is tried again when it is shown.
      load().catch(() => {})
    }
    const getWhenIdle = () => {
      for (const move of moves) window.removeEventListener(move, getWhenIdle)
      whenIdle(get)
    }
    window.addEventListener('keydown', get)
    for (const move of moves) window.addEventListener(move, getWhenIdle)
    return leave
  }, [load])
}

const longest = 1000

/** Safari has no word for it and gets a moment. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: longest })
  else setTimeout(act, longest / 4)
}
