import type { HoldRule } from '../hold-rule.ts'

const acts = {
  country: 'DE',
  law: 'HGB; AO',
  section: 'HGB § 257; AO § 147',
  ground: '17(3)(b)',
  onlyFor: null,
} as const

export const germany: readonly HoldRule[] = [
  {
    ...acts,
    id: 'HOLD-DE-1',
    startsAt: { da: 'den dag, bilaget opstod', en: 'the day on which the voucher arose' },
    covers: { da: 'Buchungsbelege: bilag, fakturaer', en: 'Buchungsbelege: vouchers, invoices' },
    doesNotCover: {
      da: 'banker, forsikringsselskaber og værdipapirfirmaer gemmer i 10 år',
      en: 'banks, insurers and securities firms keep for 10 years',
    },
    formula: { from: 'start', endOfYearPlus: 8 },
    // For everything that had still to be kept on this day.
    validFrom: '2025-01-01',
    unverified: [],
  },
  {
    ...acts,
    id: 'HOLD-DE-2',
    startsAt: { da: 'den dag, den sidste postering blev gjort', en: 'the day of the last entry' },
    covers: { da: 'bøger, lageropgørelser, årsregnskaber', en: 'books, inventories, annual accounts' },
    doesNotCover: null,
    formula: { from: 'start', endOfYearPlus: 10 },
    validFrom: '1999-01-01',
    unverified: ['validFrom'],
  },
  {
    ...acts,
    id: 'HOLD-DE-3',
    startsAt: { da: 'den dag, brevet blev modtaget eller sendt', en: 'the day the letter was received or sent' },
    covers: {
      da: 'Handels- und Geschäftsbriefe: breve og mails, der forbereder, indgår, opfylder eller ophæver en handel',
      en: 'Handels- und Geschäftsbriefe: letters and mails that prepare, conclude, perform or cancel a deal',
    },
    doesNotCover: {
      da: 'reklame, interne noter; AO § 147(3): længere, mens skatten er åben',
      en: 'advertising, internal notes; AO § 147(3): longer while the tax is still open',
    },
    formula: { from: 'start', endOfYearPlus: 6 },
    validFrom: '1999-01-01',
    unverified: ['validFrom'],
  },
]
