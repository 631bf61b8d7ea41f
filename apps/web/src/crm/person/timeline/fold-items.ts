import type { TimelineItem } from '../person-queries.ts'

/** A line of the timeline: one thing, or a run of changes that stands folded. */
export type TimelineLine =
  | { kind: 'one'; item: TimelineItem }
  | { kind: 'run'; id: string; items: readonly TimelineItem[] }

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
  const lines: TimelineLine[] = []
  let run: TimelineItem[] = []
  const flush = () => {
    if (run.length >= foldedFrom) lines.push({ kind: 'run', id: run[0]!.id, items: run })
    else lines.push(...run.map((item): TimelineLine => ({ kind: 'one', item })))
    run = []
  }
  for (const item of items) {
    if (item.kind === 'changed') run.push(item)
    else {
      flush()
      lines.push({ kind: 'one', item })
    }
  }
  flush()
  return lines
}
