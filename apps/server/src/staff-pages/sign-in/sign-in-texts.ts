import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of sign-in and of one's own password. */
export const signInTexts = defineTexts({
  signIn: { da: 'Log ind', en: 'Sign in' },
  email: { da: 'E-mail', en: 'E-mail address' },
  password: { da: 'Adgangskode', en: 'Password' },
  wrong: { da: 'E-mail eller adgangskode er forkert.', en: 'E-mail address or password is wrong.' },
  lost: {
    da: 'Har du glemt adgangskoden? En administrator kan give dig en ny.',
    en: 'Have you lost the password? An administrator can give you a new one.',
  },
  change: { da: 'Skift adgangskode', en: 'Change password' },
  changeLead: {
    da: 'Andre steder, hvor du er logget ind, bliver logget ud.',
    en: 'Wherever else you are signed in, you are signed out.',
  },
  current: { da: 'Nuværende adgangskode', en: 'Current password' },
  next: { da: 'Ny adgangskode', en: 'New password' },
  nextNote: {
    da: 'Mindst 12 tegn. En lang sætning er bedst.',
    en: 'At least 12 characters. A long sentence is best.',
  },
  changed: { da: 'Adgangskoden er skiftet', en: 'The password is changed' },
  goOn: { da: 'Fortsæt', en: 'Continue' },
})
