import { useListAddress } from '../lists/use-list-address.ts'
import { keepSearched, readSearched } from './searched-texts.ts'

/**
 * What a list is searched for, and how to change it. The address holds a sign for it (`searched: text` in the screen's
 * `validateSearch`), so the text is there after a reload and on the way back, and in no address.
 */
export function useSearched(): [searched: string, search: (text: string) => void] {
  const [{ searched }, change] = useListAddress()
  return [
    readSearched(searched),
    (text) =>
      change((before) => ({ ...before, searched: text === '' ? undefined : keepSearched(text) }), { replace: true }),
  ]
}
