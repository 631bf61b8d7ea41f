import { type CountryRules, recipientKinds, relations } from './rule-line.ts'

/**
 * Sweden: MKT-30. A company contact's address counts as a natural person's, since the table does not know whether it is a
 * general address of the company, which 19 § leaves out.
 */
export const sweden: CountryRules = {
  country: 'SE',
  validFrom: '2018-09-01',
  lines: [
    {
      channel: 'email',
      recipients: recipientKinds,
      relations: ['none'],
      allowed: 'with-consent',
      rule: 'MKT-30',
      source: 'marknadsföringslagen (2008:486) 19 §',
      conditions: [],
      unverified: 'which addresses of companies are outside 19 §',
    },
    {
      channel: 'email',
      recipients: recipientKinds,
      relations: ['customer', 'former-customer'],
      allowed: 'with-soft-opt-in-or-consent',
      rule: 'MKT-30',
      source: 'marknadsföringslagen (2008:486) 19 §',
      conditions: [{ code: 'soft-opt-in-complete', rule: 'MKT-3' }],
      unverified: 'that former customers are included',
    },
    {
      channel: 'telephone',
      recipients: ['consumer'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-30',
      source: 'marknadsföringslagen (2008:486) 21 §; NIX',
      // NIX binds by trade rule only; being on it is a no that the caller can know, so the strict reading is taken.
      conditions: [
        { code: 'register-check', rule: 'MKT-30' },
        { code: 'written-acceptance', rule: 'MKT-30' },
      ],
      unverified: 'telephone rules under reform',
    },
    {
      channel: 'telephone',
      recipients: ['company-contact', 'sole-trader'],
      relations,
      allowed: 'not-declined',
      rule: 'MKT-30',
      source: 'marknadsföringslagen (2008:486) 21 §',
      conditions: [],
    },
    {
      channel: 'post',
      recipients: recipientKinds,
      relations,
      allowed: 'not-declined',
      rule: 'MKT-30',
      source: 'marknadsföringslagen (2008:486) 21 §',
      conditions: [],
    },
  ],
  askingForConsent: {
    email: { allowed: 'yes', rule: 'MKT-30' },
    telephone: { allowed: 'as-marketing', rule: 'MKT-30' },
    post: { allowed: 'as-marketing', rule: 'MKT-30' },
  },
}
