import { defineTexts } from '@diskret/server/texts/define-texts'

/** What can be done with one person of the list. */
export const personRowTexts = defineTexts({
  open: { da: 'Åbn siden', en: 'Open the page' },
  peek: { da: 'Kig ind', en: 'Peek' },
  call: { da: 'Ring {phone}', en: 'Call {phone}' },
  mail: { da: 'Mail', en: 'Mail' },
  note: { da: 'Skriv note', en: 'Write note' },
  logCall: { da: 'Notér opkald', en: 'Log call' },
  task: { da: 'Ny opgave', en: 'New task' },
  invite: { da: 'Send beskeden om oplysningerne', en: 'Send the message about the data' },
  'not-permitted': { da: 'Må ikke bruges til det', en: 'May not be used for it' },
  'already-informed': { da: 'Har fået besked', en: 'Has been informed' },
  'already-invited': { da: 'Er inviteret', en: 'Is invited' },
  'no-email': { da: 'Ingen e-mail', en: 'No e-mail' },
  'has-it-already': { da: 'Har det allerede', en: 'Has it already' },
  other: { da: 'Kan ikke lade sig gøre nu', en: 'Cannot be done now' },
  erase: { da: 'Slet personen', en: 'Erase the person' },
  eraseHeading: { da: 'Slet {name}', en: 'Erase {name}' },
})
