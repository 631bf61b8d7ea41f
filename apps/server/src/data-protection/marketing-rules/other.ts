import { type CountryRules, channels, recipientKinds, relations } from './rule-line.ts'

/** Every other country, and a country that is not known: consent in every channel, and no message that asks for it (MKT-33). */
export const other: CountryRules = {
  country: 'other',
  validFrom: '2018-05-25',
  lines: channels.map((channel) => ({
    channel,
    recipients: recipientKinds,
    relations,
    allowed: 'with-consent',
    rule: 'MKT-33',
    source: 'Diskret’s default where the country’s act is not known',
    conditions: [],
  })),
  askingForConsent: {
    email: { allowed: 'no', rule: 'MKT-33' },
    telephone: { allowed: 'no', rule: 'MKT-33' },
    post: { allowed: 'no', rule: 'MKT-33' },
  },
}
