import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** A page of the API: its items, and the cursor of the next one. */
export interface ListPage<Row> {
  items: readonly Row[]
  next: string | null
}

/** A list that grows page by page. */
export interface List<Row> {
  rows: readonly Row[]
  isPending: boolean
  /** The rows are those of the filter before, while the new ones come. */
  isStale: boolean
  error: unknown
  hasMore: boolean
  isLoadingMore: boolean
  loadMore: () => void
  refetch: () => void
}

const none: readonly never[] = []

/**
 * Reads a list by keyset pages: `useList(['people', filter], (cursor, signal) => answer(api.GET('/api/people', { … })))`. Old rows stay
 * while a new filter is asked.
 */
export function useList<Row>(
  queryKey: QueryKey,
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<ListPage<Row>>,
): List<Row> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const rows = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? none, [query.data])
  return {
    rows,
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
    },
    refetch: () => void query.refetch(),
  }
}
