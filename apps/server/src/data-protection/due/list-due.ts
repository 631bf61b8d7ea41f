import { addPeriod, dayInZone } from '@diskret/legal-deadlines'
import type { Awaited, DueItem, DueTask } from '../feature.ts'
import type { Services } from '../services.ts'
import { periodUnusable } from './problems.ts'

/** Something due, and whom it waits for. */
export type AwaitedItem = DueItem & { waitsFor: Awaited }

/**
 * What falls due within a period, without doing it.
 * @param within ISO 8601 in whole days (`P30D`); `P0D` is what is due today
 * @returns by day
 * @throws Problem period-unusable
 */
export async function listDue(services: Services, tasks: readonly DueTask[], within: string): Promise<AwaitedItem[]> {
  const { timeZone } = await services.controller()
  const until = untilDay(dayInZone(services.clock.now(), timeZone), within)
  const found: AwaitedItem[] = []
  for (const task of tasks) {
    const { waitsFor = 'diskret' } = task
    found.push(...(await task.list(services, until)).map((item) => ({ ...item, waitsFor })))
  }
  return found.sort((one, other) => one.on.localeCompare(other.on))
}

function untilDay(today: string, within: string): string {
  try {
    const until = addPeriod(today, within)
    if (until >= today) return until
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw periodUnusable({}, [], 'within')
}
