import { defineTexts } from '@diskret/server/texts/define-texts'

/** The card that says what may be done with a person, purpose by purpose. */
export const cardTexts = defineTexts({
  title: { da: 'Må bruges til', en: 'May be used for' },
  next: { da: 'Hvad der sker', en: 'What happens next' },
  nothingNext: { da: 'Intet sker af sig selv.', en: 'Nothing happens by itself.' },
  showAll: { da: 'Vis formålene', en: 'Show the purposes' },
  hideAll: { da: 'Skjul formålene', en: 'Hide the purposes' },

  since: { da: 'Siden {day}.', en: 'Since {day}.' },
  until: { da: 'Til {day}.', en: 'Until {day}.' },
  ways: { da: 'Måder: {channels}.', en: 'Ways: {channels}.' },
  contract: { da: 'Kontrakt med personen eller virksomheden.', en: 'A contract with the person or the company.' },
  contractNamed: { da: 'Kontrakt: {evidence}.', en: 'Contract: {evidence}.' },
  interest: { da: 'Interesseafvejning.', en: 'An assessment of interests.' },
  interestVersion: {
    da: 'Interesseafvejning {version}, gennemgås {day}.',
    en: 'Assessment {version}, review {day}.',
  },
  interestUndated: { da: 'Interesseafvejning {version}.', en: 'Assessment {version}.' },
  softOptIn: {
    da: 'Køb hos jer; nyheder om lignende varer på e-mail (markedsføringsloven § 10, stk. 2).',
    en: 'A purchase from you; news about similar goods by e-mail (soft opt-in).',
  },
  obligation: { da: 'Loven kræver det.', en: 'The law demands it.' },
  consent: {
    da: '{name} sagde ja {day} {how}. Det kan trækkes tilbage.',
    en: '{name} agreed on {day} {how}. It can be withdrawn.',
  },
  consentPlain: { da: '{name} sagde ja. Det kan trækkes tilbage.', en: '{name} agreed. It can be withdrawn.' },
  'by-web': { da: 'på en hjemmeside', en: 'on a website' },
  'by-double-opt-in': { da: 'og bekræftede det fra en mail', en: 'and confirmed it from a mail' },
  'by-paper': { da: 'på papir', en: 'on paper' },
  'by-telephone': { da: 'i telefonen', en: 'on the telephone' },
  'by-in-person': { da: 'ved et møde', en: 'at a meeting' },
  'by-imported': { da: 'ifølge en liste med bevis', en: 'by a list with proof' },
  noBasis: { da: 'Der er intet grundlag.', en: 'There is no basis.' },
  mayNot: { da: '{name} må ikke bruges til dette.', en: '{name} may not be used for this.' },
  awaiting: { da: 'Vi har bedt om samtykke og venter på svar.', en: 'We have asked for consent and await the answer.' },
  objected: {
    da: 'Indsigelse {day}. Kun {name} kan åbne igen.',
    en: 'Objection on {day}. Only {name} can reopen.',
  },
  objectedUndated: { da: 'Indsigelse. Kun {name} kan åbne igen.', en: 'Objection. Only {name} can reopen.' },
  restricted: {
    da: 'Begrænset. Kun opbevaring. {name} får besked, før det ophæves.',
    en: 'Restricted. Storage only. {name} is told before it is lifted.',
  },
  withdrawn: { da: '{name} trak sit samtykke tilbage.', en: '{name} withdrew the consent.' },
  refused: { da: '{name} sagde nej.', en: '{name} said no.' },
  expired: { da: 'Samtykket udløb.', en: 'The consent expired.' },
  unproved: {
    da: 'Et samtykke er noteret uden bevis. Det åbner intet.',
    en: 'A consent is noted without proof. It opens nothing.',
  },
  'not-informed': { da: '{name} har ikke fået sin besked endnu.', en: '{name} has not been told yet.' },
  minor: { da: '{name} er under 18 år.', en: '{name} is under 18.' },
  deceased: { da: '{name} er død.', en: '{name} has died.' },
  'assessment-overdue': {
    da: 'Interesseafvejningen skal gennemgås først.',
    en: 'The assessment is due for review first.',
  },
  topics: { da: 'Emner: {topics}.', en: 'Topics: {topics}.' },
  wordings: { da: 'Ordlyd:', en: 'Wording:' },
  wording: { da: 'Se ordlyden', en: 'See the wording' },
  wordingOf: { da: 'Se ordlyden om {topic}', en: 'See the wording about {topic}' },
  evidence: { da: 'Bevis: {evidence}', en: 'Proof: {evidence}' },

  possible: { da: 'Sådan kan det blive muligt', en: 'What would make it possible' },
  recordConsent: { da: 'Registrér samtykke', en: 'Record consent' },
  renew: { da: 'Forlæng', en: 'Renew' },
  withdraw: { da: 'Registrér tilbagekaldelse', en: 'Record a withdrawal' },
  object: { da: 'Registrér indsigelse', en: 'Record an objection' },
  end: { da: 'Aftalen er slut', en: 'The contract has ended' },
  lift: { da: 'Ophæv begrænsningen', en: 'Lift the restriction' },
  addBasis: { da: 'Tilføj grundlag', en: 'Add a basis' },
  'possible-customer': {
    da: 'En kontrakt med personen eller virksomheden, eller en underskrevet interesseafvejning.',
    en: 'A contract with the person or the company, or a signed assessment of interests.',
  },
  'possible-prospecting': {
    da: 'Et samtykke fra personen, eller en underskrevet interesseafvejning.',
    en: 'A consent of the person, or a signed assessment of interests.',
  },
  'possible-marketing': {
    da: 'Et samtykke fra personen selv, for hver måde: e-mail, telefon eller brev.',
    en: 'A consent of the person, for each way: e-mail, telephone or letter.',
  },
  'possible-profiling': { da: 'Et samtykke fra personen selv.', en: 'A consent of the person.' },

  'erased-answered': { da: 'Slettes {day}, medmindre {name} svarer.', en: 'Erased on {day} unless {name} answers.' },
  'erased-basis-opens': {
    da: 'Slettes {day}, medmindre der kommer et nyt grundlag.',
    en: 'Erased on {day} unless a new basis opens.',
  },
  'consent-ends': {
    da: 'Samtykket til {purpose} bortfalder {day}, medmindre det bruges.',
    en: 'The consent to {purpose} lapses on {day} unless it is used.',
  },
  'purpose-ends': {
    da: '{purpose} lukker {day}, medmindre grundlaget fornyes.',
    en: '{purpose} closes on {day} unless the basis is renewed.',
  },
  'notice-due': {
    da: '{name} skal senest {day} have besked om oplysningerne.',
    en: '{name} has to be told about the data by {day}.',
  },
  'assessment-review': {
    da: 'Interesseafvejningen bag {purpose} gennemgås senest {day}.',
    en: 'The assessment behind {purpose} is reviewed by {day}.',
  },

  looks: { da: 'Hvem har set på personen', en: 'Who has looked' },
  lookCount: {
    da: { one: 'Set {count} gang.', other: 'Set {count} gange.' },
    en: { one: 'Looked at {count} time.', other: 'Looked at {count} times.' },
  },
  lookBy: { da: '{name}, {role}', en: '{name}, {role}' },
  moreLooks: { da: 'Vis alle', en: 'Show all' },
  seller: { da: 'salg', en: 'sales' },
  marketer: { da: 'marketing', en: 'marketing' },
  officer: { da: 'databeskyttelse', en: 'data protection' },
  administrator: { da: 'administrator', en: 'administrator' },
  operator: { da: 'Den, der driver serveren', en: 'Whoever runs the server' },
  system: { da: 'Diskret selv', en: 'Diskret itself' },
  apiKey: { da: 'Et andet system', en: 'Another system' },
})
