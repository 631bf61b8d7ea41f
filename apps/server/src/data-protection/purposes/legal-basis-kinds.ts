/**
 * The legal bases that a company's CRM can rest on (article 6(1); law.md BAS-1), and the soft opt-in of the marketing acts
 * (MKT-4), which opens electronic marketing to customers and is never a person's only basis.
 */
export const legalBasisKinds = {
  consent: { article: '6(1)(a)', term: 'eu-gdpr:A6-1-a', label: { da: 'Samtykke', en: 'Consent' } },
  contract: { article: '6(1)(b)', term: 'eu-gdpr:A6-1-b', label: { da: 'Kontrakt', en: 'Contract' } },
  'legal-obligation': {
    article: '6(1)(c)',
    term: 'eu-gdpr:A6-1-c',
    label: { da: 'Retlig forpligtelse', en: 'Legal obligation' },
  },
  'legitimate-interest': {
    article: '6(1)(f)',
    term: 'eu-gdpr:A6-1-f',
    label: { da: 'Legitim interesse', en: 'Legitimate interest' },
  },
  'soft-opt-in': {
    article: '6(1)(f)',
    term: 'eu-gdpr:A6-1-f',
    label: { da: 'Markedsføringsloven § 10, stk. 2', en: 'Soft opt-in' },
  },
} as const

export type LegalBasisKind = keyof typeof legalBasisKinds
