import { type MarketingCase, type MarketingRule, marketingRule } from './marketing-rule.ts'

/** What is on file about one person and one channel when a campaign is built or a message leaves. */
export interface ContactFacts extends MarketingCase {
  /** A valid, proved consent covers this channel and what the campaign is about. */
  readonly consent: boolean
  /** A permission `soft-opt-in` with every field of MKT-3 covers the address. */
  readonly softOptIn: boolean
  /** The person said no in this channel, or no to marketing at all. */
  readonly declined: boolean
  /** Looked up in the newest issue of the country's list and not on it; false when on it or too old; null when never done. */
  readonly robinsonCheckValid: boolean | null
  /** The person asked for calls or letters, on their page or otherwise with proof. */
  readonly requestedByPerson: boolean
  /** The exception the campaign states, a `CampaignException`; any other text opens nothing. */
  readonly campaignException: string | null
}

/** The reasons are those by which `audience` counts the hidden. */
export interface ContactDecision {
  readonly allowed: boolean
  /** Id of the rule in law.md that opened or refused. */
  readonly rule: string
  readonly reason: 'country-rule' | 'no-consent' | 'objection' | null
}

/**
 * Whether the marketing act of the recipient's country lets a marketing message reach them. The GDPR basis is another door,
 * checked elsewhere. Strict where a fact is missing.
 * @param facts what is on file
 * @param day `YYYY-MM-DD`, the law of which day; without one the newest
 * @see MKT-1, MKT-3, MKT-10, MKT-12 to MKT-15, MKT-30 to MKT-33, MKT-41
 */
export function mayContact(facts: ContactFacts, day?: string): ContactDecision {
  const cell = marketingRule(facts, day)
  // A no is absolute: no consent, request or exception stands against it.
  if (facts.declined) return { allowed: false, rule: 'MKT-41', reason: 'objection' }
  if (facts.consent || hasRequested(facts)) return { allowed: true, rule: cell.rule, reason: null }

  if (cell.allowed === 'with-consent' || (cell.allowed === 'with-soft-opt-in-or-consent' && !facts.softOptIn))
    return { allowed: false, rule: cell.rule, reason: 'no-consent' }
  if (cell.allowed === 'with-exception-or-consent' && !hasException(cell, facts.campaignException))
    return { allowed: false, rule: cell.rule, reason: 'country-rule' }

  const register = cell.conditions.find((condition) => condition.code === 'register-check')
  if (register !== undefined && facts.robinsonCheckValid !== true)
    return { allowed: false, rule: register.rule, reason: 'country-rule' }
  return { allowed: true, rule: cell.rule, reason: null }
}

/** A request opens telephone (FAL § 4) and post (MFL § 10(5)); electronic mail needs consent with its wording (MKT-2). */
function hasRequested({ channel, requestedByPerson }: ContactFacts): boolean {
  return requestedByPerson && channel !== 'email'
}

function hasException(cell: MarketingRule, stated: string | null): boolean {
  return (cell.exceptions ?? []).some((exception) => exception === stated)
}
