import { rulesOfCountry } from './country-rules.ts'
import { type MarketingCase, marketingRule } from './marketing-rule.ts'

/** A message that would ask somebody for consent to marketing. */
export interface AskingCase extends Pick<MarketingCase, 'country' | 'channel'> {
  /** The person began it: own sign-up, double opt-in, a call or letter of their own. */
  readonly startedByPerson: boolean
  /** An open consent or soft opt-in covers the very address (MKT-7, CON-12). */
  readonly permissionCoversAddress?: boolean
  /** For telephone and post, whom it would reach; unknown counts as a consumer without relation. */
  readonly recipient?: MarketingCase['recipient']
  readonly relation?: MarketingCase['relation']
}

/**
 * Whether a message may ask for consent to marketing. In Denmark and Germany an e-mail that asks is itself unlawful marketing;
 * so it is treated where the country is unknown. A letter or call that asks is marketing too: `mayContact` must agree.
 * The neutral notice of article 14 asks for nothing and is not decided here (MKT-8).
 * @param asking the message; `day` the law of which day, `YYYY-MM-DD`, without one the newest
 * @see MKT-7 to MKT-9, MKT-30 to MKT-33
 */
export function mayAskForConsent(asking: AskingCase, day?: string): { allowed: boolean; rule: string } {
  const { country, channel, startedByPerson, permissionCoversAddress = false } = asking
  const { allowed, rule } = rulesOfCountry(country, day).askingForConsent[channel]
  if (startedByPerson || permissionCoversAddress || allowed === 'yes') return { allowed: true, rule }
  if (allowed === 'no') return { allowed: false, rule }
  const cell = marketingRule(
    { country, channel, recipient: asking.recipient ?? null, relation: asking.relation ?? null },
    day,
  )
  return { allowed: cell.allowed === 'not-declined', rule: cell.rule }
}
