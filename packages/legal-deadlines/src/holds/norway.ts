import { financialYearEnd, type HoldRule } from '../hold-rule.ts'

export const norway: readonly HoldRule[] = [
  {
    id: 'HOLD-NO-1',
    country: 'NO',
    law: 'bokføringsloven',
    section: '§ 13',
    ground: '17(3)(b)',
    onlyFor: null,
    startsAt: financialYearEnd,
    covers: {
      da: 'primær dokumentation: bilag, specifikationer, årsregnskab, aftaler, som en faktura henviser til',
      en: 'primary documentation: vouchers, specifications, annual accounts, agreements an invoice refers to',
    },
    doesNotCover: {
      da: 'byggeprojekter, banker og olie har længere frister',
      en: 'building projects, banks and petroleum have longer periods',
    },
    formula: { from: 'financial-year-end', add: 'P5Y' },
    validFrom: '2014-02-01',
    unverified: ['validFrom'],
  },
  {
    id: 'HOLD-NO-2',
    country: 'NO',
    law: 'bokføringsloven',
    section: '§ 13',
    ground: '17(3)(b)',
    onlyFor: null,
    startsAt: financialYearEnd,
    covers: {
      da: 'sekundær dokumentation: aftaler, ordresedler, korrespondance af betydning',
      en: 'secondary documentation: contracts, order slips, correspondence of importance',
    },
    doesNotCover: {
      da: 'aftaler, som en faktura henviser til, er primær dokumentation',
      en: 'agreements an invoice refers to are primary documentation',
    },
    formula: { from: 'financial-year-end', add: 'P3Y6M' },
    validFrom: '2014-02-01',
    unverified: ['validFrom'],
  },
]
