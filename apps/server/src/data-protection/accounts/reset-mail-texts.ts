import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The mail with which a colleague sets a new password. */
export const resetMailTexts = defineTexts({
  subject: { da: 'Ny adgangskode til Diskret', en: 'A new password for Diskret' },
  asked: {
    da: 'Nogen har bedt om en ny adgangskode til din konto i Diskret. Er det dig, så åbn linket, og vælg en ny.',
    en: 'Somebody asked for a new password for your account in Diskret. If it was you, open the link and choose one.',
  },
  link: { da: 'Vælg en ny adgangskode:', en: 'Choose a new password:' },
  until: {
    da: 'Linket virker i {minutes} minutter og kun én gang. Er det ikke dig, skal du ikke gøre noget. Din adgangskode er den samme.',
    en: 'The link works for {minutes} minutes and once only. If it was not you, there is nothing to do. Your password is unchanged.',
  },
})
