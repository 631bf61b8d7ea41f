import { type CountryRules, recipientKinds, relations } from './rule-line.ts'

const firstContactNotice = { code: 'first-contact-notice', rule: 'MKT-11' } as const
const softOptInComplete = { code: 'soft-opt-in-complete', rule: 'MKT-3' } as const
// A quarter's list older than the newest issue is no check.
const robinson = { code: 'register-check', rule: 'MKT-14' } as const

/** Denmark: chapter 5.1 of law.md. Act of 2017 on marketing (MFL), act on consumer contracts (FAL). */
export const denmark: CountryRules = {
  country: 'DK',
  validFrom: '2017-07-01',
  lines: [
    {
      channel: 'email',
      recipients: recipientKinds,
      relations: ['none'],
      allowed: 'with-consent',
      rule: 'MKT-1',
      source: 'markedsføringsloven § 10(1)',
      conditions: [],
    },
    {
      channel: 'email',
      recipients: recipientKinds,
      relations: ['customer'],
      allowed: 'with-soft-opt-in-or-consent',
      rule: 'MKT-3',
      source: 'markedsføringsloven § 10(2)',
      conditions: [softOptInComplete],
    },
    {
      channel: 'email',
      recipients: recipientKinds,
      relations: ['former-customer'],
      allowed: 'with-soft-opt-in-or-consent',
      rule: 'MKT-15',
      source: 'markedsføringsloven § 10(2)',
      conditions: [softOptInComplete],
    },
    {
      channel: 'telephone',
      recipients: ['consumer'],
      relations,
      allowed: 'with-exception-or-consent',
      rule: 'MKT-12',
      source: 'forbrugeraftaleloven § 4',
      conditions: [robinson, firstContactNotice],
      exceptions: ['books', 'periodicals', 'insurance', 'rescue-subscription'],
      unverified: 'the exact exceptions of § 4(2)',
    },
    {
      channel: 'telephone',
      recipients: ['sole-trader'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-13',
      source: 'markedsføringsloven § 10(4); Forbrugerombudsmanden 18/04921',
      conditions: [robinson, firstContactNotice],
    },
    {
      channel: 'telephone',
      recipients: ['company-contact'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-13',
      source: 'markedsføringsloven § 10(4)',
      conditions: [firstContactNotice],
    },
    {
      channel: 'post',
      recipients: ['consumer', 'sole-trader'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-10',
      source: 'markedsføringsloven § 10(4)-(5)',
      conditions: [robinson, firstContactNotice],
      unverified: 'the number of paragraph 5',
    },
    {
      channel: 'post',
      recipients: ['company-contact'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-10',
      source: 'markedsføringsloven § 10(4)',
      conditions: [firstContactNotice],
    },
  ],
  askingForConsent: {
    email: { allowed: 'no', rule: 'MKT-7' },
    telephone: { allowed: 'as-marketing', rule: 'MKT-7' },
    post: { allowed: 'as-marketing', rule: 'MKT-7' },
  },
}
