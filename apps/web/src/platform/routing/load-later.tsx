import { type ComponentType, lazy, Suspense, useEffect } from 'react'

/**
 * A part that no first page waits for, such as a form behind a button.
 * @param load imports it
 * @returns the part, which loads when it is shown, and how to have it ready from the reader's first move on: whoever presses its
 *   key goes on typing
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): { Part: ComponentType<Props>; useReady: () => void } {
  const Later = lazy(async () => ({ default: await load() }))
  return {
    Part: (props) => (
      <Suspense>
        <Later {...props} />
      </Suspense>
    ),
    useReady: () => {
      useEffect(() => {
        const moves = ['keydown', 'pointermove', 'pointerdown'] as const
        const get = () => {
          leave()
          // Without a connection it is tried again when it is shown.
          load().catch(() => {})
        }
        const leave = () => {
          for (const move of moves) window.removeEventListener(move, get)
        }
        for (const move of moves) window.addEventListener(move, get)
        return leave
      }, [])
    },
  }
}
