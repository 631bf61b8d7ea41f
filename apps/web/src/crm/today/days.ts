import { dateFormat } from '@diskret/server/texts/intl-formats'
/** @param timeZone of the controller, in which days are counted @returns today, `YYYY-MM-DD` */
export function todayIn(timeZone: string, now = new Date()): string {
  return dateFormat('sv-SE', { timeZone }).format(now)
}

/** @param day `YYYY-MM-DD` @returns the day so many days later */
export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** @param day `YYYY-MM-DD` @returns the Monday after it, never the day itself */
export function nextMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return plusDays(day, (8 - weekday) % 7 || 7)
}

/** When a task is due, as the page groups it. */
export type DueGroup = 'overdue' | 'today' | 'week' | 'later' | 'undated'
export const dueGroups: readonly DueGroup[] = ['overdue', 'today', 'week', 'later', 'undated']

/** @param dueOn `YYYY-MM-DD`, or nothing */
export function groupOf(dueOn: string | null, today: string): DueGroup {
  if (dueOn === null) return 'undated'
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= plusDays(today, 7) ? 'week' : 'later'
}
