import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useListAddress } from './use-list-address.ts'

/**
 * Looks into the rows of a list beside it: the address says into which, and going from row to row is no step of the way back.
 * There is no room for that on a phone: there it is the page itself.
 * @param openPage opens the page of one; `isInstead` where the address meant a look
 */
export function usePeek(openPage: (id: string, isInstead: boolean) => void) {
  const [{ peek }, change] = useListAddress()
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  const latest = useRef(openPage)
  latest.current = openPage
  useEffect(() => {
    if (isPhone && peek !== undefined) latest.current(peek, true)
  }, [isPhone, peek])
  const peeked = isPhone ? undefined : peek
  const close = () => change(({ peek: _one, write: _what, ...before }) => before)
  return {
    peeked,
    isPhone,
    close,
    /** Looks into a row; into the same once more, and the look ends. */
    look: (id: string) => {
      if (id === peeked) return close()
      change((before) => ({ ...before, peek: id, write: undefined }), { replace: peeked !== undefined })
    },
    /** Looks into a row in order to write something about it. */
    write: (id: string, write: string) =>
      change((before) => ({ ...before, peek: id, write }), { replace: peeked !== undefined }),
    /** What was to be written is written, or was left. */
    endWriting: () => change(({ write: _what, ...before }) => before, { replace: true }),
  }
}
