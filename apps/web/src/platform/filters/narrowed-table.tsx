import type { ReactNode } from 'react'
import type { Narrowing } from '../lists/use-narrowed-list.ts'
import type { Filter } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import type { FilterField } from './filter-field.ts'
import { NoHit } from './no-hit.tsx'
import { SearchBox } from './search-box.tsx'

interface NarrowedTable extends Narrowing {
  /** Of the list's count: the first part of its query's key. */
  name: string
  /** What can be searched for. */
  search: string
  fields: readonly FilterField[]
  count: (narrowing: Narrowing, signal: AbortSignal) => Promise<{ count: number; exact: boolean }>
  onFilter: (filter: Filter) => void
  onSearch: (text: string) => void
  /** Whether somebody asked for less than all; a search or a filter unless the list says otherwise. */
  isNarrowed?: boolean
  /** What stands there where nobody did. */
  empty: ReactNode
}

/** @returns what a table gets that is searched and filtered: the tools above it, and what is said where nothing fits */
export function narrowedTable({ search, isNarrowed, empty, ...narrowed }: NarrowedTable): {
  toolbar: ReactNode
  empty: ReactNode
} {
  const { fields, filter, searched, onFilter, onSearch } = narrowed
  return {
    toolbar: (
      <>
        <SearchBox label={search} value={searched} onSearch={onSearch} />
        <FilterBar fields={fields} filter={filter} onChange={onFilter} />
      </>
    ),
    empty: (isNarrowed ?? (searched !== '' || filter.conditions.length > 0)) ? <NoHit {...narrowed} /> : empty,
  }
}
