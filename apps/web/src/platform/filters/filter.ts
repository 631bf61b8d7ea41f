/** One condition, as the API takes it: `{ field: 'city', is: ['Aarhus'] }`. Which fields there are says the list. */
export interface Condition {
  field: string
  is?: readonly string[]
  channel?: string
  silentDays?: number
  withinDays?: number
  /** Turned around. */
  not?: boolean
}
export type Match = 'all' | 'any'
/** Conditions in one chip, joined by the other word: „By er Aarhus eller mærket er jul“. */
export interface FilterGroup {
  match: Match
  conditions: readonly Condition[]
}
/** Conditions that all hold, or of which one does; groups within, no deeper. */
export interface Filter {
  match: Match
  conditions: readonly (Condition | FilterGroup)[]
}
/** Where a condition stands: at the top, or within the group there. */
export interface Place {
  at: number
  within?: number
}

export const noFilter: Filter = { match: 'all', conditions: [] }

export function isGroup(entry: Condition | FilterGroup): entry is FilterGroup {
  return 'conditions' in entry
}

/** @returns the other word, which joins a group within */
export const otherMatch = (match: Match): Match => (match === 'all' ? 'any' : 'all')

/** @returns every condition with its place, in order */
export function placesOf(filter: Filter): { place: Place; condition: Condition }[] {
  return filter.conditions.flatMap((entry, at) =>
    isGroup(entry)
      ? entry.conditions.map((condition, within) => ({ place: { at, within }, condition }))
      : [{ place: { at }, condition: entry }],
  )
}

/** @returns the condition that stands there */
export function conditionAt(filter: Filter, { at, within }: Place): Condition | undefined {
  const entry = filter.conditions[at]
  if (!entry) return undefined
  // Beside a condition that stands alone there is none yet.
  return isGroup(entry) ? entry.conditions[within ?? 0] : within ? undefined : entry
}

/** Puts a condition in a place: what stood there goes, and behind the last one it is added. */
export function putAt(filter: Filter, { at, within }: Place, condition: Condition): Filter {
  const conditions = [...filter.conditions]
  const entry = conditions[at]
  if (within === undefined || !entry) conditions[at] = condition
  else {
    const inner = isGroup(entry) ? [...entry.conditions] : [entry]
    inner[within] = condition
    conditions[at] = inner.length === 1 ? inner[0]! : { match: otherMatch(filter.match), conditions: inner }
  }
  return { ...filter, conditions }
}

/** Takes a condition away; a group of one is none. */
export function removeAt(filter: Filter, { at, within }: Place): Filter {
  const entry = filter.conditions[at]
  if (!entry) return filter
  const rest = isGroup(entry) && within !== undefined ? entry.conditions.filter((_, index) => index !== within) : []
  const stays = rest.length > 1 ? [{ match: otherMatch(filter.match), conditions: rest }] : rest
  return { ...filter, conditions: filter.conditions.flatMap((one, index) => (index === at ? stays : [one])) }
}

/** Says whether all conditions hold or one; the groups within take the other word. */
export function withMatch(filter: Filter, match: Match): Filter {
  const conditions = filter.conditions.map((entry) => (isGroup(entry) ? { ...entry, match: otherMatch(match) } : entry))
  return { match, conditions }
}

/** An address is written by anybody: @returns whether it says a filter, whose fields the API then checks */
export function isFilter(value: unknown): value is Filter {
  if (!hasConditions(value)) return false
  return value.conditions.every((entry) =>
    hasConditions(entry) ? entry.conditions.length > 0 && entry.conditions.every(isCondition) : isCondition(entry),
  )
}

function hasConditions(value: unknown): value is { match: Match; conditions: readonly unknown[] } {
  if (typeof value !== 'object' || value === null) return false
  const { match, conditions } = value as Record<string, unknown>
  return (match === 'all' || match === 'any') && Array.isArray(conditions) && conditions.length <= 20
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>).field === 'string'
}
