import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Filter, noFilter } from './filter.ts'
import { readFilter, writeFilter } from './filter-notation.ts'

/**
 * The filter of a list, as its address says it (`filter: text` in the screen's `validateSearch`).
 * @param usual what holds where the address says nothing: the filter of the view that is open
 */
export function useFilter(usual: Filter = noFilter): [filter: Filter, filterBy: (filter: Filter) => void] {
  const navigate = useNavigate()
  const text = useSearch({ strict: false, select: ({ filter }: { filter?: string | undefined }) => filter })
  const filter = useMemo(() => readFilter(text) ?? usual, [text, usual])
  return [
    filter,
    (next) => {
      const written = writeFilter(next)
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({
          ...before,
          filter: written === writeFilter(usual) ? undefined : written,
        }),
      })
    },
  ]
}
