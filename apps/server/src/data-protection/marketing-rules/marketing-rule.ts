import { rulesOfCountry } from './country-rules.ts'
import type { Channel, RecipientKind, Relation, RuleCountry, RuleLine } from './rule-line.ts'

/** Whom a message would reach and how: a cell of the table. What is not known is null and counts as the stricter. */
export interface MarketingCase {
  /** ISO 3166 in capitals. */
  readonly country: string | null
  readonly channel: Channel
  /** Unknown counts as consumer. */
  readonly recipient: RecipientKind | null
  /** Unknown counts as none. */
  readonly relation: Relation | null
}

/** A cell of the table with the line that decides it. */
export interface MarketingRule
  extends Pick<RuleLine, 'channel' | 'allowed' | 'rule' | 'source' | 'conditions' | 'exceptions' | 'unverified'> {
  readonly country: RuleCountry
  readonly recipient: RecipientKind
  readonly relation: Relation
  readonly validFrom: string
}

/**
 * What the marketing act of the recipient's country says: the second door beside the GDPR basis.
 * @param marketingCase whom a message would reach and how
 * @param day `YYYY-MM-DD`, the law of which day; without one the newest
 * @see chapter 5, MKT-40
 */
export function marketingRule(marketingCase: MarketingCase, day?: string): MarketingRule {
  const { channel, recipient, relation } = withDefaults(marketingCase)
  const { country, validFrom, lines } = rulesOfCountry(marketingCase.country, day)
  const line = lines.find(
    (one) => one.channel === channel && one.recipients.includes(recipient) && one.relations.includes(relation),
  )
  if (line === undefined) throw new Error(`no marketing rule for ${country} ${channel} ${recipient} ${relation}`)
  const { recipients: _recipients, relations: _relations, ...rest } = line
  return { ...rest, country, recipient, relation, validFrom }
}

function withDefaults({ channel, recipient, relation }: MarketingCase) {
  return { channel, recipient: recipient ?? 'consumer', relation: relation ?? 'none' } as const
}
