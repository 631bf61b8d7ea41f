import { type Country, workingDaysUntil } from '@diskret/legal-deadlines'

const calendars: readonly string[] = ['DK', 'SE', 'NO', 'DE'] satisfies Country[]

/**
 * @param today `YYYY-MM-DD`, not counted
 * @param due `YYYY-MM-DD`, counted
 * @param country ISO 3166
 * @returns the working days that are left, 0 today and when late; null where the holidays are not known
 */
export function workingDaysLeft(today: string, on: string, country: string): number | null {
  if (!calendars.includes(country)) return null
  try {
    return workingDaysUntil(today, on, country as Country)
  } catch (error) {
    // A year whose holidays are not known yet.
    if (error instanceof RangeError) return null
    throw error
  }
}
