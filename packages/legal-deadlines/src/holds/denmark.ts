import { financialYearEnd, type HoldRule } from '../hold-rule.ts'

const notAccounting = {
  da: 'profil, noter, markedsføring, score, samtykker, telefonnumre, der ikke står på bilaget, mails, der ikke dokumenterer noget bogført, tilbud, der aldrig blev antaget',
  en: 'profile, notes, marketing, scores, consents, telephone numbers that are not on the voucher, mails that document nothing booked, offers never accepted',
}

const claims: Omit<HoldRule, 'id' | 'section' | 'startsAt' | 'formula'> = {
  country: 'DK',
  law: 'forældelsesloven',
  ground: '17(3)(e)',
  onlyFor: null,
  covers: {
    da: 'dokumenter til et bestemt krav, der kan forudses',
    en: 'documents needed for a named, foreseeable claim',
  },
  doesNotCover: {
    da: 'aldrig hele profilen; loven giver ingen pligt til at gemme',
    en: 'never the whole profile; the act is no duty to keep',
  },
  validFrom: '2008-01-01',
  unverified: ['validFrom'],
}

export const denmark: readonly HoldRule[] = [
  {
    id: 'HOLD-DK-1',
    country: 'DK',
    law: 'bogføringsloven (lov nr. 700 af 24. maj 2022)',
    section: '§ 12',
    ground: '17(3)(b)',
    onlyFor: null,
    startsAt: financialYearEnd,
    covers: {
      da: 'regnskabsmateriale: bilag, fakturaer, betalinger, posteringer, hvad transaktionssporet kræver, aftaler, der dokumenterer en transaktion',
      en: 'accounting material: vouchers, invoices, payments, entries, what the audit trail needs, agreements that document a transaction',
    },
    doesNotCover: notAccounting,
    formula: { from: 'financial-year-end', add: 'P5Y' },
    validFrom: '2022-07-01',
    unverified: ['validFrom'],
  },
  {
    id: 'HOLD-DK-2',
    country: 'DK',
    law: 'hvidvaskloven',
    section: '§ 30(2)',
    ground: '17(3)(b)',
    onlyFor: { da: 'virksomheder og personer omfattet af § 1', en: 'obliged entities under § 1' },
    startsAt: {
      da: 'kundeforholdets ophør eller den enkeltstående transaktion',
      en: 'the end of the business relationship, or the single transaction',
    },
    covers: {
      da: 'oplysninger fra kundekendskab, kopier af legitimation, registreringer af transaktioner, undersøgelser; personoplysningerne skal slettes bagefter',
      en: 'customer due-diligence data, copies of identity documents, transaction records, investigations; the personal data must be erased afterwards',
    },
    doesNotCover: {
      da: 'noter, markedsføring, brug til noget andet',
      en: 'notes, marketing, use for any other purpose',
    },
    formula: { from: 'start', add: 'P5Y' },
    validFrom: '2017-06-26',
    unverified: ['validFrom'],
  },
  {
    id: 'HOLD-DK-3',
    country: 'DK',
    law: 'momsdirektivet 2006/112/EF; forordning (EU) nr. 282/2011',
    section: 'art. 369, 369k; art. 63c',
    ground: '17(3)(b)',
    onlyFor: { da: 'virksomheder i One Stop Shop for moms', en: 'businesses in the VAT one-stop shop' },
    startsAt: { da: 'transaktionens dag', en: 'the day of the transaction' },
    covers: {
      da: 'registreringer af transaktioner, herunder kundens sted og den adresse, der blev brugt',
      en: 'transaction records, including the customer’s place and the address used',
    },
    doesNotCover: {
      da: 'indenlandsk salg; andet end registreringens liste',
      en: 'domestic sales; anything beyond the list of the record',
    },
    formula: { from: 'start', endOfYearPlus: 10 },
    validFrom: '2021-07-01',
    unverified: ['section', 'validFrom'],
  },
  {
    ...claims,
    id: 'HOLD-DK-4',
    section: '§§ 2-3',
    startsAt: {
      da: 'den dag, kravet forfaldt (eller aftalen blev brudt)',
      en: 'the day the claim fell due (or the contract was breached)',
    },
    formula: { from: 'start', add: 'P3Y' },
  },
  {
    ...claims,
    id: 'HOLD-DK-4-ACKNOWLEDGED',
    section: '§ 5',
    startsAt: { da: 'anerkendelsen af gælden eller dommen', en: 'acknowledgment of the debt, or the judgment' },
    formula: { from: 'start', add: 'P10Y' },
  },
  {
    id: 'HOLD-DK-5',
    country: 'DK',
    law: 'momsloven; skattekontrolloven',
    section: 'bygger på bogføringslovens § 12',
    ground: '17(3)(b)',
    onlyFor: null,
    startsAt: financialYearEnd,
    covers: { da: 'regnskabsmateriale til moms og skat', en: 'accounting material for VAT and tax' },
    doesNotCover: notAccounting,
    formula: { from: 'financial-year-end', add: 'P5Y' },
    validFrom: '2022-07-01',
    unverified: ['section', 'formula', 'validFrom'],
  },
]
