import type { TimelineItem } from '../person-queries.ts'

/** A line of the timeline: one thing, what was done together at one moment, or a run of changes that stands folded. */
export type TimelineLine =
  | { kind: 'one'; item: TimelineItem }
  | { kind: 'together' | 'run'; id: string; items: readonly TimelineItem[] }

/** A day with its lines, the latest first; further back a month. */
export interface TimelinePeriod {
  /** `YYYY-MM-DD`, of a month `YYYY-MM`. */
  period: string
  lines: readonly TimelineLine[]
}

const foldedFrom = 2

/**
 * Groups what happened by day, further back by month, and folds changes that follow each other.
 * @param items the latest first
 * @param periodOf the day of a moment, or its month, in the controller's zone
 */
export function foldItems(items: readonly TimelineItem[], periodOf: (moment: string) => string): TimelinePeriod[] {
  const periods: { period: string; items: TimelineItem[] }[] = []
  for (const item of items) {
    const period = periodOf(item.at)
    if (periods.at(-1)?.period !== period) periods.push({ period, items: [] })
    periods.at(-1)!.items.push(item)
  }
  return periods.map(({ period, items: ofPeriod }) => ({ period, lines: linesOf(ofPeriod) }))
}

function linesOf(items: readonly TimelineItem[]): TimelineLine[] {
  const groups: TimelineItem[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (group && belongTogether(group[0]!, item)) group.push(item)
    else groups.push([item])
  }
  return groups.flatMap((group): TimelineLine[] => {
    const [first] = group
    if (group.length < foldedFrom) return group.map((item) => ({ kind: 'one', item }))
    return [{ kind: first!.kind === 'changed' ? 'run' : 'together', id: first!.id, items: group }]
  })
}

const toldTogether: readonly TimelineItem['kind'][] = ['consent', 'objection', 'basis-opened', 'basis-closed']
const minute = 'YYYY-MM-DDTHH:MM'.length

/** Changes do as long as nothing lies between; what a person answers, by the minute in which it was answered alike. */
function belongTogether(one: TimelineItem, other: TimelineItem): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'changed') return true
  return (
    toldTogether.includes(one.kind) &&
    one.at.slice(0, minute) === other.at.slice(0, minute) &&
    one.actor?.id === other.actor?.id &&
    one.details.status === other.details.status
  )
}
