import { useNavigate, useSearch } from '@tanstack/react-router'

/** What the address of every list says. */
export interface ListSearch {
  /** The sign of what is searched for. */
  searched?: string | undefined
  filter?: string | undefined
  view?: string | undefined
  sort?: string | undefined
  /** The row that is looked into beside the list. */
  peek?: string | undefined
  /** What is written about it at once. */
  write?: string | undefined
}

/** The address of the list that is shown, whichever it is, and how to change what it says. */
export function useListAddress(): [
  search: ListSearch,
  change: (next: (before: ListSearch) => ListSearch, options?: { replace?: boolean }) => void,
] {
  const navigate = useNavigate()
  const search: ListSearch = useSearch({ strict: false })
  return [
    search,
    // Each screen's own `validateSearch` checks what comes; the router cannot know here which screen it is.
    (next, { replace = false } = {}) => void navigate({ to: '.', replace, search: next as never }),
  ]
}
