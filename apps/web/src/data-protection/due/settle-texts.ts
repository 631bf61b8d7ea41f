import { defineTexts } from '@diskret/server/texts/define-texts'

/** Deciding an objection, and writing down that a recipient was told. */
export const settleTexts = defineTexts({
  person: { da: 'Åbn personen', en: 'Open the person' },
  objectionHeading: { da: 'Afgør indsigelsen', en: 'Decide the objection' },
  objectionWhat: {
    da: 'Formålet er lukket imens. Afgør I intet, får personen ret på dagen.',
    en: 'The purpose is closed meanwhile. If you decide nothing, the person is right on the day.',
  },
  outcome: { da: 'Afgørelse', en: 'Decision' },
  upheld: { da: 'Personen har ret. Formålet bliver lukket.', en: 'The person is right. The purpose stays closed.' },
  rejected: {
    da: 'Tvingende grunde vejer tungere. Formålet åbner igen.',
    en: 'Compelling grounds override. The purpose opens again.',
  },
  balance: { da: 'Hvilke grunde, og hvorfor vejer de tungere?', en: 'Which grounds, and why do they override?' },
  saveDecision: { da: 'Gem afgørelsen', en: 'Save the decision' },
  decided: { da: 'Indsigelsen er afgjort.', en: 'The objection is decided.' },
  tellHeading: { da: 'Notér, at modtageren har fået besked', en: 'Record that the recipient was told' },
  recipient: { da: 'Modtager', en: 'Recipient' },
  told: { da: 'Skal vide', en: 'Is to know' },
  rectification: { da: 'Oplysningerne er rettet', en: 'The data was corrected' },
  erasure: { da: 'Personen skal slettes', en: 'The person is to be erased' },
  restriction: { da: 'Behandlingen er begrænset', en: 'The processing is restricted' },
  whom: { da: 'Hvem', en: 'Whom' },
  state: { da: 'Hvad skete der?', en: 'What happened?' },
  sent: { da: 'Beskeden er sendt', en: 'The message was sent' },
  confirmed: { da: 'Modtageren har bekræftet', en: 'The recipient confirmed' },
  impossible: { da: 'Det er umuligt', en: 'It is impossible' },
  proof: { da: 'Hvordan og hvornår, eller hvorfor det er umuligt', en: 'How and when, or why it is impossible' },
  saveTelling: { da: 'Gem beskeden', en: 'Save the telling' },
  saved: { da: 'Det er skrevet ned.', en: 'It is recorded.' },
  gone: { da: 'Modtageren har fået besked.', en: 'The recipient was told.' },
})
