import { type CountryRules, recipientKinds, relations } from './rule-line.ts'

const register = { code: 'register-check', rule: 'MKT-31' } as const

/** Norway: MKT-31. A named work address counts as a natural person's [default]. */
export const norway: CountryRules = {
  country: 'NO',
  validFrom: '2009-06-01',
  lines: [
    {
      channel: 'email',
      recipients: recipientKinds,
      // The exception speaks of an existing customer relationship, so former customers are outside it.
      relations: ['none', 'former-customer'],
      allowed: 'with-consent',
      rule: 'MKT-31',
      source: 'markedsføringsloven § 15',
      conditions: [],
    },
    {
      channel: 'email',
      recipients: recipientKinds,
      relations: ['customer'],
      allowed: 'with-soft-opt-in-or-consent',
      rule: 'MKT-31',
      source: 'markedsføringsloven § 15',
      conditions: [{ code: 'soft-opt-in-complete', rule: 'MKT-3' }],
    },
    {
      channel: 'telephone',
      recipients: ['consumer'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-31',
      source: 'markedsføringsloven § 12',
      conditions: [register, { code: 'calling-hours', rule: 'MKT-31' }, { code: 'written-offer', rule: 'MKT-31' }],
      unverified: 'a rule of consent has been proposed',
    },
    {
      channel: 'telephone',
      recipients: ['company-contact', 'sole-trader'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-31',
      source: 'markedsføringsloven § 12',
      conditions: [],
    },
    {
      channel: 'post',
      recipients: ['consumer'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-31',
      source: 'markedsføringsloven § 12',
      conditions: [register],
    },
    {
      channel: 'post',
      recipients: ['company-contact', 'sole-trader'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-31',
      source: 'markedsføringsloven § 12',
      conditions: [],
    },
  ],
  askingForConsent: {
    email: { allowed: 'yes', rule: 'MKT-31' },
    telephone: { allowed: 'as-marketing', rule: 'MKT-31' },
    post: { allowed: 'as-marketing', rule: 'MKT-31' },
  },
}
