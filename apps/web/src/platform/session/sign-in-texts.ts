import { defineTexts } from '@diskret/server/texts/define-texts'

export const signInTexts = defineTexts({
  title: { da: 'Log ind', en: 'Sign in' },
  email: { da: 'E-mail', en: 'E-mail address' },
  password: { da: 'Adgangskode', en: 'Password' },
  show: { da: 'Vis adgangskoden', en: 'Show the password' },
  signIn: { da: 'Log ind', en: 'Sign in' },
  missing: { da: 'Skriv både e-mail og adgangskode.', en: 'Write both address and password.' },
})
