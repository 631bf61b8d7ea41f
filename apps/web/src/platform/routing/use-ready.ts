import { useEffect } from 'react'

/**
 * Has a part ready that no first page waits for, such as a form behind a button: it loads at the reader's first move, since whoever
 * presses its key goes on typing.
 * @param load imports the part, the same function each time
 */
export function useReady(load: () => Promise<unknown>): void {
  useEffect(() => {
    const moves = ['keydown', 'pointermove', 'pointerdown'] as const
    const leave = () => {
      for (const move of moves) window.removeEventListener(move, get)
    }
    const get = () => {
      leave()
      // Without a connection it is tried again when it is shown.
      load().catch(() => {})
    }
    for (const move of moves) window.addEventListener(move, get)
    return leave
  }, [load])
}
