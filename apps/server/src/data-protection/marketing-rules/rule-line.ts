/** Electronic mail of every sort (e-mail, SMS, push, private messages, digital post) is `email`. */
export const channels = ['email', 'telephone', 'post'] as const
export const recipientKinds = ['company-contact', 'sole-trader', 'consumer'] as const
export const relations = ['none', 'customer', 'former-customer'] as const
/** The recipient's country decides; everything not named here is `other`, the strictest. */
export const ruleCountries = ['DK', 'SE', 'NO', 'DE', 'other'] as const

export type Channel = (typeof channels)[number]
export type RecipientKind = (typeof recipientKinds)[number]
export type Relation = (typeof relations)[number]
export type RuleCountry = (typeof ruleCountries)[number]

/**
 * What opens a channel for marketing. A consent for the channel opens it everywhere; a no closes it everywhere (MKT-41).
 * - `not-declined`: nothing, as long as the person has not said no and the conditions are met
 * - `with-soft-opt-in-or-consent`: a sale with every field of MKT-3, or consent
 * - `with-exception-or-consent`: one of the line's exceptions, stated by the campaign; or consent, or the person's own request
 * - `with-consent`: consent, or for telephone and post the person's own request
 */
export type Allowed = 'not-declined' | 'with-soft-opt-in-or-consent' | 'with-exception-or-consent' | 'with-consent'

/**
 * What a campaign must observe besides. `register-check` is enforced by `mayContact`, the others by campaign and template.
 * - `register-check`: a look-up in the country's list of people who declined (Robinson, NIX, Reservasjonsregisteret)
 * - `first-contact-notice`: the first approach tells of the right to say no
 * - `soft-opt-in-complete`: all five fields of MKT-3 exist from the sale
 * - `calling-hours`: not on Saturdays and holidays, not before 9 nor after 21
 * - `written-offer`, `written-acceptance`: a sale by telephone binds only in writing
 * - `consent-documented`: consent kept with proof for 5 years from giving and from each use
 * - `double-opt-in`: the proof that courts accept
 * - `presumed-consent`: facts show that the company will want just this call
 */
export type ConditionCode =
  | 'register-check'
  | 'first-contact-notice'
  | 'soft-opt-in-complete'
  | 'calling-hours'
  | 'written-offer'
  | 'written-acceptance'
  | 'consent-documented'
  | 'double-opt-in'
  | 'presumed-consent'

/** Grounds a campaign may state, where a line names them. */
export type CampaignException = 'books' | 'periodicals' | 'insurance' | 'rescue-subscription' | 'presumed-consent'

export interface Condition {
  readonly code: ConditionCode
  /** Id of the rule in law.md. */
  readonly rule: string
}

/** One line of a country's table: every combination of its channel, recipients and relations. */
export interface RuleLine {
  readonly channel: Channel
  readonly recipients: readonly RecipientKind[]
  readonly relations: readonly Relation[]
  readonly allowed: Allowed
  /** Id of the rule in law.md. */
  readonly rule: string
  /** The act and section. */
  readonly source: string
  readonly conditions: readonly Condition[]
  readonly exceptions?: readonly CampaignException[]
  /** Says what was not read in the source, for the officer to confirm (GOV-11). */
  readonly unverified?: string
}

/**
 * Whether a message may ask for consent to marketing when the person did not start it: `no`; `yes`; or `as-marketing`, where
 * marketing itself is open without consent.
 */
export interface AskingForConsent {
  readonly allowed: 'no' | 'yes' | 'as-marketing'
  readonly rule: string
}

/** A country's table from a day on. A changed law is a new table with its own day; a used one is never edited. */
export interface CountryRules {
  readonly country: RuleCountry
  /** First day on which the table applies, `YYYY-MM-DD`. */
  readonly validFrom: string
  readonly lines: readonly RuleLine[]
  readonly askingForConsent: Readonly<Record<Channel, AskingForConsent>>
}
