import { financialYearEnd, type HoldRule } from '../hold-rule.ts'

export const sweden: readonly HoldRule[] = [
  {
    id: 'HOLD-SE-1',
    country: 'SE',
    law: 'bokföringslagen (1999:1078)',
    section: '7 kap. 2 §',
    ground: '17(3)(b)',
    onlyFor: null,
    startsAt: financialYearEnd,
    covers: {
      da: 'räkenskapsinformation: bilag, fakturaer, posteringer, aftaler af betydning for bogføringen',
      en: 'räkenskapsinformation: vouchers, invoices, entries, agreements that matter to the accounts',
    },
    doesNotCover: {
      da: 'profil, noter, markedsføring, score, samtykker, mails, der ikke dokumenterer noget bogført',
      en: 'profile, notes, marketing, scores, consents, mails that document nothing booked',
    },
    formula: { from: 'financial-year-end', endOfYearPlus: 7 },
    validFrom: '2011-01-01',
    unverified: ['validFrom'],
  },
]
