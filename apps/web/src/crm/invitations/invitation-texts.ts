import { defineTexts } from '@diskret/server/texts/define-texts'

export const invitationTexts = defineTexts({
  title: { da: 'Invitationer', en: 'Invitations' },
  name: { da: 'Navn', en: 'Name' },
  email: { da: 'E-mail', en: 'E-mail' },
  source: { da: 'Kilde', en: 'Source' },
  mail: { da: 'Besked', en: 'Message' },
  ends: { da: 'Slettes', en: 'Erased' },
  recorded: { da: 'Oprettet', en: 'Recorded' },
  waiting: { da: 'Sendes snart', en: 'Leaves soon' },
  held: { da: 'Venter på mailserver', en: 'Waits for a mail server' },
  sent: { da: 'Sendt {when}', en: 'Sent {when}' },
  refused: { da: 'Adressen blev afvist', en: 'The address was refused' },
  none: { da: 'Ingen besked endnu', en: 'No message yet' },
  search: { da: 'Søg efter navn eller e-mail', en: 'Search by name or e-mail' },
  whenSent: { da: 'Har fået besked', en: 'Informed' },
  notSent: { da: 'Mangler besked', en: 'Not informed' },
  empty: { da: 'Ingen venter på svar', en: 'Nobody is waiting to answer' },
  emptyWhy: {
    da: 'Når I importerer en liste uden retsgrundlag, står personerne her, til de svarer eller slettes.',
    en: 'When you import a list without a legal basis, its people stand here until they answer or are erased.',
  },
})
