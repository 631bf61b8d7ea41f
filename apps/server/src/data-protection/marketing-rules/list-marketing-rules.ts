import { type MarketingRule, marketingRule } from './marketing-rule.ts'
import { channels, recipientKinds, relations, ruleCountries } from './rule-line.ts'

/**
 * The whole table, a row for each cell, as officers see it.
 * @param day `YYYY-MM-DD`, the law of which day; without one the newest
 * @see MKT-40
 */
export function listMarketingRules(day?: string): MarketingRule[] {
  return ruleCountries.flatMap((country) =>
    channels.flatMap((channel) =>
      recipientKinds.flatMap((recipient) =>
        relations.map((relation) => marketingRule({ country, channel, recipient, relation }, day)),
      ),
    ),
  )
}
