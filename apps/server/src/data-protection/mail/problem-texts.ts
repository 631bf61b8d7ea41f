import type { Label } from '../purposes/purposes.ts'

export const mailProblemTexts: Record<string, Label> = {
  'mail-not-found': {
    da: 'Mailen findes ikke. "diskret mail outbox" viser dem, der er.',
    en: 'There is no such mail. "diskret mail outbox" lists those there are.',
  },
  'mail-server-missing': {
    da: 'Der er ingen mailserver. Angiv den i SMTP_URL, for eksempel smtp://mail.firma.example:587.',
    en: 'There is no mail server. Name it in SMTP_URL, for example smtp://mail.company.example:587.',
  },
  'mail-server-refused': {
    da: 'Mailserveren tog ikke imod mailen og svarede {code}. Se efter i SMTP_URL og MAIL_FROM, og prøv igen.',
    en: 'The mail server did not take the mail and answered {code}. Check SMTP_URL and MAIL_FROM, and try again.',
  },
  'mail-server-silent': {
    da: 'Mailserveren tog ikke imod. {count} mails venter fortsat og bliver forsøgt igen.',
    en: 'The mail server did not take the mail. {count} mails keep waiting and are tried again.',
  },
}
