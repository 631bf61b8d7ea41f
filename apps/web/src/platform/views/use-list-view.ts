import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { noFilter } from '../filters/filter.ts'
import { writeFilter } from '../filters/filter-notation.ts'
import { useFilter } from '../filters/use-filter.ts'
import { type ListSearch, useListAddress } from '../lists/use-list-address.ts'
import type { ListColumn } from '../table/column.ts'
import { useColumnState } from '../table/use-column-state.ts'
import { readDefinition, showsTheSame, type ViewDefinition } from './view-definition.ts'
import { type SavedView, type ViewedList, viewsQuery } from './views-query.ts'

/** A view that a list always has, such as „Mine“. */
export interface BuiltInView {
  /** What the address says: `view=mine`. */
  id: string
  name: string
  definition: ViewDefinition
}

interface ListViewOptions<Row, Sort extends string> {
  list: ViewedList
  columns: readonly ListColumn<Row>[]
  sorts: readonly Sort[]
  /** The order where nothing else is said. */
  usualSort: Sort
  /** Beside „Alle“. */
  builtIn?: readonly BuiltInView[]
  /** The id of the one that opens where the address names none; „Alle“ unless given. */
  usual?: string | undefined
}

const noViews: readonly SavedView[] = []
const noBuiltIn: readonly BuiltInView[] = []
/** How an address names „Alle“ where another one is usual. */
const everything = 'all'

/**
 * What a list shows: the view that the address opens, and what the reader changed of it. The screen's `validateSearch` has
 * `view`, `filter` and `searched` as texts and `sort`, and its `beforeLoad` waits for the views (`loadViews`).
 */
export function useListView<Row, Sort extends string>(options: ListViewOptions<Row, Sort>) {
  const { list, columns, sorts, usualSort, builtIn = noBuiltIn, usual } = options
  const [search, change] = useListAddress()
  const all = useQuery(viewsQuery).data ?? noViews
  const views = useMemo(() => all.filter((view) => view.list === list), [all, list])
  const saved = views.find(({ id }) => id === search.view)
  const fixed = builtIn.find(({ id }) => id === (search.view ?? usual))
  const definition = useMemo<ViewDefinition>(
    () =>
      saved
        ? readDefinition(saved.definition, sorts, usualSort)
        : (fixed?.definition ?? { filter: noFilter, sort: usualSort }),
    [saved, fixed, sorts, usualSort],
  )
  const [filter, filterBy] = useFilter(definition.filter)
  const sort = sorts.find((one) => one === (search.sort ?? definition.sort)) ?? usualSort
  const arranged = saved?.id ?? (fixed?.definition.columns && fixed.id)
  const arrangement = useColumnState(arranged ? `${list}.${arranged}` : list, columns, definition.columns)
  const go = (next: ListSearch) => change(() => next)
  return {
    list,
    filter,
    filterBy,
    sort,
    sortBy: (next: string) => change((before) => ({ ...before, sort: next === definition.sort ? undefined : next })),
    arrangement,
    builtIn,
    views,
    /** The saved view that is open. */
    saved,
    /** The id of what is open; nothing for „Alle“. */
    openId: saved?.id ?? fixed?.id,
    isChanged: !showsTheSame(definition, { filter, sort }) || (saved !== undefined && arrangement.isChanged),
    /** The address opens a view that is not there for this reader. */
    isGone:
      search.view !== undefined &&
      !saved &&
      !fixed &&
      !search.filter &&
      !search.sort &&
      !(usual && search.view === everything),
    /** What a view keeps of the list as it stands. */
    current: { filter, sort, columns: arrangement.state } satisfies ViewDefinition,
    searchOf: (view: SavedView | BuiltInView) => searchOf(view, sorts, usualSort),
    /** How the address opens „Alle“. */
    searchOfAll: usual ? { view: everything } : {},
    open: (view: SavedView | BuiltInView | undefined) =>
      go(view ? searchOf(view, sorts, usualSort) : usual ? { view: everything } : {}),
    discard: () => {
      if (saved) arrangement.forget()
      go({ view: search.view })
    },
  }
}

/** What the head of a list works with, whichever the list. */
export type ListView = Omit<ReturnType<typeof useListView<object, string>>, 'arrangement' | 'sort'> & {
  arrangement: { forget: () => void }
}

/** An address of a view that nobody else sees says what is in it, so that a colleague who gets it sees the same rows. */
export function searchOf(view: SavedView | BuiltInView, sorts: readonly string[], usualSort: string): ListSearch {
  if (!('shared' in view) || view.shared) return { view: view.id }
  const { filter, sort } = readDefinition(view.definition, sorts, usualSort)
  return { view: view.id, sort, filter: writeFilter(filter) }
}
