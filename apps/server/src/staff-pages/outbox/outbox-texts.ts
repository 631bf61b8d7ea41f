import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of the outbox. */
export const outboxTexts = defineTexts({
  heading: { da: 'Udbakke', en: 'Outbox' },
  empty: { da: 'Her er ingen mail.', en: 'There is no mail here.' },
  noServer: {
    da: 'Der er ingen mailserver. Mail venter her, til SMTP_URL er sat og du siger til.',
    en: 'There is no mail server. Mail waits here until SMTP_URL is set and you say so.',
  },
  subject: { da: 'Emne', en: 'Subject' },
  to: { da: 'Til', en: 'To' },
  state: { da: 'Tilstand', en: 'State' },
  created: { da: 'Oprettet', en: 'Created' },
  language: { da: 'Sprog', en: 'Language' },
  latest: { da: 'De {count} nyeste.', en: 'The latest {count}.' },
  whole: { da: 'Hele beskeden, som den sendes', en: 'The whole message, as it is sent' },
  send: {
    da: { one: 'Send {count} mail', other: 'Send {count} mails' },
    en: { one: 'Send {count} mail', other: 'Send {count} mails' },
  },
})
