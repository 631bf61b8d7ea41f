import { type CountryRules, recipientKinds, relations } from './rule-line.ts'

const presumedConsent = { code: 'presumed-consent', rule: 'MKT-32' } as const
const doubleOptIn = { code: 'double-opt-in', rule: 'MKT-32' } as const

/** Germany: MKT-32, act against unfair competition (UWG). */
export const germany: CountryRules = {
  country: 'DE',
  validFrom: '2022-05-28',
  lines: [
    {
      channel: 'email',
      recipients: recipientKinds,
      relations: ['none'],
      allowed: 'with-consent',
      rule: 'MKT-32',
      source: 'UWG § 7(2)',
      conditions: [doubleOptIn],
    },
    {
      channel: 'email',
      recipients: recipientKinds,
      relations: ['customer', 'former-customer'],
      allowed: 'with-soft-opt-in-or-consent',
      rule: 'MKT-32',
      source: 'UWG § 7(3)',
      conditions: [{ code: 'soft-opt-in-complete', rule: 'MKT-3' }, doubleOptIn],
      unverified: 'that former customers are included',
    },
    {
      channel: 'telephone',
      recipients: ['consumer'],
      relations,
      allowed: 'with-consent',
      rule: 'MKT-32',
      source: 'UWG §§ 7(2), 7a',
      conditions: [{ code: 'consent-documented', rule: 'MKT-32' }],
    },
    {
      channel: 'telephone',
      recipients: ['company-contact', 'sole-trader'],
      relations: ['customer', 'former-customer'],
      allowed: 'not-declined',
      rule: 'MKT-32',
      source: 'UWG § 7(2)',
      conditions: [presumedConsent],
    },
    {
      channel: 'telephone',
      recipients: ['company-contact', 'sole-trader'],
      // Nothing is presumed of a stranger: the campaign says that it has facts for it [default].
      relations: ['none'],
      allowed: 'with-exception-or-consent',
      rule: 'MKT-32',
      source: 'UWG § 7(2)',
      conditions: [presumedConsent],
      exceptions: ['presumed-consent'],
    },
    {
      channel: 'post',
      recipients: recipientKinds,
      relations,
      allowed: 'not-declined',
      rule: 'MKT-32',
      source: 'UWG § 7(1)',
      conditions: [],
    },
  ],
  askingForConsent: {
    email: { allowed: 'no', rule: 'MKT-32' },
    telephone: { allowed: 'as-marketing', rule: 'MKT-32' },
    post: { allowed: 'as-marketing', rule: 'MKT-32' },
  },
}
