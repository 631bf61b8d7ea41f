import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of the audit. */
export const oversightTexts = defineTexts({
  see: { da: 'Se personen', en: 'See the person' },
  audit: { da: 'Revision', en: 'Audit' },
  auditLead: {
    da: 'Hvem der har gjort hvad. Aldrig værdier, og ingen kan ændre en linje.',
    en: 'Who did what. Never values, and nobody can change a line.',
  },
  at: { da: 'Tidspunkt', en: 'Time' },
  who: { da: 'Hvem', en: 'Who' },
  action: { da: 'Handling', en: 'Action' },
  purpose: { da: 'Formål', en: 'Purpose' },
  rights: { da: 'Databeskyttelse', en: 'Data protection' },
  details: { da: 'Antal og koder', en: 'Counts and codes' },
})

/** What was done, by the codes of the audit. */
export const actionTexts = defineTexts({
  look: { da: 'så en person', en: 'looked at a person' },
  list: { da: 'så en liste', en: 'saw a list' },
  register: { da: 'registrerede', en: 'registered' },
  change: { da: 'ændrede', en: 'changed' },
  consent: { da: 'skrev samtykke ned', en: 'recorded consent' },
  withdraw: { da: 'trak samtykke tilbage', en: 'withdrew consent' },
  object: { da: 'gjorde indsigelse', en: 'objected' },
  restrict: { da: 'begrænsede', en: 'restricted' },
  unrestrict: { da: 'ophævede begrænsning', en: 'lifted restriction' },
  export: { da: 'hentede ud', en: 'exported' },
  disclose: { da: 'videregav', en: 'disclosed' },
  send: { da: 'sendte', en: 'sent' },
  erase: { da: 'slettede', en: 'erased' },
  import: { da: 'importerede', en: 'imported' },
  undo: { da: 'fortrød en import', en: 'undid an import' },
  ledger: { da: 'rettede slettelisten', en: 'changed the ledger' },
  settings: { da: 'ændrede indstillinger', en: 'changed settings' },
  account: { da: 'ændrede konti', en: 'changed accounts' },
  operator: { da: 'operatøren', en: 'the operator' },
  system: { da: 'Diskret', en: 'Diskret' },
  'person-themselves': { da: 'personen selv', en: 'the person' },
})
