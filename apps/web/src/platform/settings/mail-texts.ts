import { defineTexts } from '@diskret/server/texts/define-texts'

export const mailTexts = defineTexts({
  test: { da: 'Send en prøvemail', en: 'Send a test mail' },
  testHelp: {
    da: 'Den går til din egen adresse og viser, at mailserveren virker.',
    en: 'It goes to your own address and shows that the mail server works.',
  },
  sent: { da: 'Prøvemailen er sendt til {address}.', en: 'The test mail is sent to {address}.' },
  outbox: { da: 'Udbakke', en: 'Outbox' },
  all: { da: 'Alle', en: 'All' },
  stateWaiting: { da: 'Venter', en: 'Waiting' },
  stateHeld: { da: 'Tilbageholdt', en: 'Held' },
  stateSent: { da: 'Sendt', en: 'Sent' },
  stateRefused: { da: 'Afvist', en: 'Refused' },
  state: { da: 'Tilstand', en: 'State' },
  to: { da: 'Til', en: 'To' },
  subject: { da: 'Emne', en: 'Subject' },
  created: { da: 'Skrevet', en: 'Written' },
  empty: { da: 'Her er ingen mails', en: 'There are no mails here' },
  emptyText: {
    da: 'Meddelelser og kvitteringer til personer lægger sig her, før de sendes.',
    en: 'Notices and receipts to people lie here before they are sent.',
  },
  sendHeld: { da: 'Send det, der venter', en: 'Send what waits' },
  heldSent: { da: '{sent} sendt, {waiting} venter stadig.', en: '{sent} sent, {waiting} still waiting.' },
  more: { da: 'Vis flere', en: 'Show more' },
})
