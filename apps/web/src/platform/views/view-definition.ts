import { type Filter, isFilter, noFilter } from '../filters/filter.ts'
import { writeFilter } from '../filters/filter-notation.ts'
import type { ColumnState } from '../table/use-column-state.ts'

/** What a view keeps of a list. What is searched for is not in it: it may be a name. */
export interface ViewDefinition {
  filter: Filter
  sort: string
  /** As at first where it says none. */
  columns?: ColumnState | undefined
}

/** @returns what a kept definition says; what cannot be read counts as not said, since another version may have written it */
export function readDefinition(
  kept: Readonly<Record<string, unknown>>,
  sorts: readonly string[],
  usualSort: string,
): ViewDefinition {
  return {
    filter: isFilter(kept.filter) ? kept.filter : noFilter,
    sort: sorts.find((sort) => sort === kept.sort) ?? usualSort,
    columns: isColumnState(kept.columns) ? kept.columns : undefined,
  }
}

/** @returns whether rows and their order are the same; the columns are compared by who arranges them */
export function showsTheSame(one: ViewDefinition, other: ViewDefinition): boolean {
  return one.sort === other.sort && writeFilter(one.filter) === writeFilter(other.filter)
}

function isColumnState(value: unknown): value is ColumnState {
  if (typeof value !== 'object' || value === null) return false
  const { order, hidden, widths } = value as Record<string, unknown>
  return areTexts(order) && areTexts(hidden) && typeof widths === 'object' && widths !== null
}

const areTexts = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string')
