import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Filter } from '../filters/filter.ts'
import { type ListPage, useList } from '../table/use-list.ts'

/** What a list is asked for: a part of a name, and a filter. */
export interface Narrowing {
  searched: string
  filter: Filter
}

/** The same as the API takes it. */
export interface NarrowedBody<ApiFilter> {
  search?: string
  filter?: ApiFilter
}

/** @returns the body; what an address made up is refused by the API, which knows the fields */
export function narrowedBody<ApiFilter>({ searched, filter }: Narrowing): NarrowedBody<ApiFilter> {
  return {
    ...(searched && { search: searched }),
    ...(filter.conditions.length > 0 && { filter: filter as ApiFilter }),
  }
}

/** The query of a page, whose filter stands in it as JSON. */
interface PageQuery<Sort> {
  sort: Sort
  cursor?: string
  search?: string
  filter?: string
}

interface NarrowedList<Row, Sort, Body> {
  /** Of its queries: the first part of their keys. */
  name: string
  narrowing: Narrowing
  sort: Sort
  /** The same function each time. */
  bodyOf: (narrowing: Narrowing) => Body
  page: (query: PageQuery<Sort>, body: Body, signal: AbortSignal) => Promise<ListPage<Row>>
  count: (narrowing: Narrowing, signal: AbortSignal) => Promise<{ count: number; exact: boolean }>
}

/** Reads a list as it is narrowed and ordered, page by page, and how many rows it has. */
export function useNarrowedList<Row, Sort extends string, Body extends NarrowedBody<unknown>>({
  name,
  narrowing,
  sort,
  bodyOf,
  page,
  count,
}: NarrowedList<Row, Sort, Body>) {
  const { searched, filter } = narrowing
  const body = useMemo(() => bodyOf({ searched, filter }), [bodyOf, searched, filter])
  const list = useList<Row>([name, 'list', body, sort], (cursor, signal) =>
    page(
      {
        sort,
        ...(cursor && { cursor }),
        ...(body.search && { search: body.search }),
        ...(body.filter !== undefined && { filter: JSON.stringify(body.filter) }),
      },
      body,
      signal,
    ),
  )
  const total = useQuery({
    queryKey: [name, 'count', searched, filter],
    queryFn: ({ signal }) => count(narrowing, signal),
  }).data
  return { list, total, body }
}
