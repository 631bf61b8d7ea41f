import type { TimelineItem } from '../person-queries.ts'

/** A line of the timeline: one thing, or a run of changes that stands folded. */
export type TimelineLine =
  | { kind: 'one'; item: TimelineItem }
  | { kind: 'run'; id: string; items: readonly TimelineItem[] }

/** A day with its lines, the latest first. */
export interface TimelineDay {
  /** `YYYY-MM-DD`. */
  day: string
  lines: readonly TimelineLine[]
}

const foldedFrom = 2

/**
 * Groups what happened by day, and folds changes that follow each other.
 * @param items the latest first
 * @param dayOf the day of a moment in the controller's zone
 */
export function foldItems(items: readonly TimelineItem[], dayOf: (moment: string) => string): TimelineDay[] {
  const days: { day: string; items: TimelineItem[] }[] = []
  for (const item of items) {
    const day = dayOf(item.at)
    if (days.at(-1)?.day !== day) days.push({ day, items: [] })
    days.at(-1)!.items.push(item)
  }
  return days.map(({ day, items: ofDay }) => ({ day, lines: linesOf(ofDay) }))
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
