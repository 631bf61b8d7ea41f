import { defineTexts } from '@diskret/server/texts/define-texts'

export const settingsTexts = defineTexts({
  title: { da: 'Indstillinger', en: 'Settings' },
  pages: { da: 'Indstillinger', en: 'Settings' },
  company: { da: 'Virksomhed og meddelelser', en: 'Company and notices' },
  colleagues: { da: 'Brugere og roller', en: 'Users and roles' },
  marketing: { da: 'Formål og emner', en: 'Purposes and topics' },
  mail: { da: 'Mail', en: 'Mail' },
  keys: { da: 'API-nøgler', en: 'API keys' },
  cancel: { da: 'Annullér', en: 'Cancel' },
  saved: { da: 'Gemt.', en: 'Saved.' },
})
