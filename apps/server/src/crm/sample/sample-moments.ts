import type { Random } from './seeded-random.ts'

/** Turns days before today into moments within working hours, none of them in the future. */
export interface SampleMoments {
  ago(days: number): Date
  /** `YYYY-MM-DD`, so many days before today. */
  dayAgo(days: number): string
}

const hour = 3_600_000
const day = 24 * hour

export function sampleMoments(now: Date, random: Random): SampleMoments {
  return {
    ago(days) {
      const morning = Math.floor(now.getTime() / day) * day - days * day + 8 * hour
      const moment = morning + Math.floor(random.fraction() * 8 * hour)
      return new Date(Math.min(moment, now.getTime() - days * 1000))
    },
    dayAgo: (days) => new Date(now.getTime() - days * day).toISOString().slice(0, 10),
  }
}
