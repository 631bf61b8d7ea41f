import { useMemo } from 'react'
import { useListAddress } from '../lists/use-list-address.ts'
import { type Filter, noFilter } from './filter.ts'
import { readFilter, writeFilter } from './filter-notation.ts'

/**
 * The filter of a list, as its address says it (`filter: text` in the screen's `validateSearch`).
 * @param usual what holds where the address says nothing: the filter of the view that is open
 */
export function useFilter(usual: Filter = noFilter): [filter: Filter, filterBy: (filter: Filter) => void] {
  const [{ filter: text }, change] = useListAddress()
  const filter = useMemo(() => readFilter(text) ?? usual, [text, usual])
  return [
    filter,
    (next) => {
      const written = writeFilter(next)
      change((before) => ({ ...before, filter: written === writeFilter(usual) ? undefined : written }))
    },
  ]
}
