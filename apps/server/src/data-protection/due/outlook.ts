import type { AwaitedItem } from './list-due.ts'
import { workingDaysLeft } from './working-days-left.ts'

/** How many of a kind fall due on a day. */
export interface DueDay {
  /** `YYYY-MM-DD` */
  on: string
  what: string
  waitsFor: AwaitedItem['waitsFor']
  count: number
  workingDays: number | null
}

/** What the officer's desk shows of what falls due. */
export interface Outlook {
  days: DueDay[]
  /** What waits for an officer, each by itself. */
  work: (AwaitedItem & { workingDays: number | null })[]
}

/**
 * Sums up what falls due: how much of each kind on each day, and what somebody has to do.
 * @param today `YYYY-MM-DD`
 * @param country ISO 3166; where its holidays are not known, no working days are counted
 */
export function outlookOf(found: readonly AwaitedItem[], today: string, country: string): Outlook {
  const counted = new Map<string, number | null>()
  const left = (on: string) => {
    if (!counted.has(on)) counted.set(on, workingDaysLeft(today, on, country))
    return counted.get(on) ?? null
  }
  const days = [...Map.groupBy(found, ({ on, what }) => `${on} ${what}`).values()].map((those) => {
    const { on, what, waitsFor } = those[0]!
    return { on, what, waitsFor, count: those.length, workingDays: left(on) }
  })
  const work = found
    .filter(({ waitsFor }) => waitsFor === 'officer')
    .map((item) => ({ ...item, workingDays: left(item.on) }))
  return { days, work }
}
