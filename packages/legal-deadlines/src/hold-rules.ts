import type { Day } from './day.ts'
import type { HoldRule } from './hold-rule.ts'
import { denmark } from './holds/denmark.ts'
import { germany } from './holds/germany.ts'
import { norway } from './holds/norway.ts'
import { sweden } from './holds/sweden.ts'

/** Every hold that is known, all versions. A changed law is a new row with its `validFrom`; rows are never edited (HOLD-5). */
export const holdRules: readonly HoldRule[] = [...denmark, ...sweden, ...norway, ...germany]

/**
 * A hold as it was law on a day.
 * @param id `HOLD-DK-1`
 * @param day the day of the decision; without one the newest row
 * @throws RangeError when there is no such hold, or none yet on that day
 */
export function getHoldRule(id: string, day: Day = '9999-12-31'): HoldRule {
  const rows = holdRules.filter((rule) => rule.id === id && rule.validFrom <= day)
  const newest = rows.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
  if (newest === undefined) throw new RangeError(`no hold ${id} on that day`)
  return newest
}
