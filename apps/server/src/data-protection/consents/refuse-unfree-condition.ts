import type { Condition } from './consent-statement.ts'
import { conditionNotFree, neverConditional } from './problems.ts'

/**
 * Refuses a service that depends on a consent, unless all of CON-8 holds (article 7(4), recital 43).
 * @throws Problem consent-never-conditional (CON-9), consent-not-free with the letter that fails
 */
export function refuseUnfreeCondition(
  condition: Condition,
  consent: { purpose: string; recipients: readonly string[]; givenBy: 'self' | 'guardian' },
): void {
  if (consent.purpose === 'profiling' || consent.recipients.length > 0 || consent.givenBy === 'guardian')
    throw neverConditional({}, [], 'requiredFor')
  const holds = {
    'CON-8(a)': condition.isTheService,
    'CON-8(b)': !condition.owedAnyway,
    'CON-8(c)': !condition.purchaseDepends,
    'CON-8(d)': condition.saidPlainly,
    'CON-8(e)': condition.officersReason.trim() !== '',
  }
  for (const [why, held] of Object.entries(holds)) if (!held) throw conditionNotFree({ why }, [], 'requiredFor')
}
