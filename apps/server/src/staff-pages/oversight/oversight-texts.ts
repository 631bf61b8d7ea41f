import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of what falls due, and of the audit. */
export const oversightTexts = defineTexts({
  due: { da: 'Frister', en: 'Due' },
  dueLead: {
    da: 'Hvad der forfalder inden 30 dage. Det meste gør Diskret selv på dagen.',
    en: 'What falls due within 30 days. Diskret does most of it by itself on the day.',
  },
  nothingDue: { da: 'Intet forfalder inden 30 dage.', en: 'Nothing falls due within 30 days.' },
  on: { da: 'Dag', en: 'Day' },
  what: { da: 'Hvad', en: 'What' },
  person: { da: 'Person', en: 'Person' },
  see: { da: 'Se personen', en: 'See the person' },
  rule: { da: 'Regel', en: 'Rule' },
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
  more: { da: '{on}: {count} til', en: '{on}: {count} more' },
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

/** What can fall due, by the codes of the command `due`. */
export const dueTexts = defineTexts({
  notice: { da: 'Meddelelse skal gives', en: 'Notice is to be given' },
  'expired-invitation': { da: 'Ubesvaret invitation slettes', en: 'Unanswered invitation is erased' },
  'expire-consent': { da: 'Samtykke udløber', en: 'Consent expires' },
  'expire-unused-consent': { da: 'Ubrugt samtykke bortfalder', en: 'Unused consent lapses' },
  'uphold-objection': { da: 'Indsigelse tages til følge', en: 'Objection is upheld' },
  erasure: { da: 'Sletning', en: 'Erasure' },
  erasures: { da: 'Sletning', en: 'Erasure' },
  retention: { da: 'Opbevaring ophører', en: 'Retention ends' },
  ledger: { da: 'Slettelisten', en: 'Erasure ledger' },
  'ledger-review': { da: 'Slettelisten gennemgås', en: 'Erasure ledger is reviewed' },
  'ledger-ended': { da: 'Mærke i slettelisten ophører', en: 'Mark in the ledger ends' },
  'interrupted-import': { da: 'Afbrudt import fortsættes', en: 'Interrupted import goes on' },
  'expired-code': { da: 'Kode udløber', en: 'Code expires' },
  'expired-sign-up': { da: 'Ubekræftet tilmelding slettes', en: 'Unconfirmed sign-up is erased' },
  'waiting-mail': { da: 'Mail sendes', en: 'Mail is sent' },
})
