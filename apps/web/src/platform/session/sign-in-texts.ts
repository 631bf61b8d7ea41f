import { defineTexts } from '@diskret/server/texts/define-texts'

export const signInTexts = defineTexts({
  title: { da: 'Log ind', en: 'Sign in' },
  email: { da: 'E-mail', en: 'E-mail address' },
  password: { da: 'Adgangskode', en: 'Password' },
  newPassword: { da: 'Ny adgangskode', en: 'New password' },
  passwordHelp: {
    da: 'Mindst 12 tegn. En sætning er let at huske og svær at gætte.',
    en: 'At least 12 characters. A sentence is easy to remember and hard to guess.',
  },
  show: { da: 'Vis adgangskoden', en: 'Show the password' },
  signIn: { da: 'Log ind', en: 'Sign in' },
  withPasskey: { da: 'Log ind med adgangsnøgle', en: 'Sign in with a passkey' },
  noPasskey: {
    da: 'Enheden gav ingen adgangsnøgle. Log ind med adgangskoden.',
    en: 'The device gave no passkey. Sign in with the password.',
  },
  forgotten: { da: 'Glemt adgangskoden?', en: 'Forgotten the password?' },
  code: { da: 'Kode fra din telefon', en: 'Code from your phone' },
  codeHelp: { da: 'De seks cifre, som appen viser nu.', en: 'The six digits that the app shows now.' },
  backup: { da: 'Reservekode', en: 'Backup code' },
  backupHelp: { da: 'Hver reservekode virker én gang.', en: 'Each backup code works once.' },
  useBackup: { da: 'Brug en reservekode', en: 'Use a backup code' },
  useApp: { da: 'Brug koden fra telefonen', en: 'Use the code from the phone' },
  goOn: { da: 'Fortsæt', en: 'Continue' },
  askReset: { da: 'Ny adgangskode', en: 'A new password' },
  askResetLead: {
    da: 'Vi sender et link til din adresse. Det virker i 60 minutter.',
    en: 'We send a link to your address. It works for 60 minutes.',
  },
  sendLink: { da: 'Send linket', en: 'Send the link' },
  linkSent: {
    da: 'Har adressen en konto, er der sendt et link. Kommer det ikke, kan en administrator sætte en ny adgangskode.',
    en: 'If the address has an account, a link is on its way. If it does not come, an administrator can set a new password.',
  },
  setReset: { da: 'Vælg en ny adgangskode', en: 'Choose a new password' },
  savePassword: { da: 'Gem adgangskoden', en: 'Save the password' },
  passwordSaved: {
    da: 'Adgangskoden er gemt. Log ind med den.',
    en: 'The password is saved. Sign in with it.',
  },
  toSignIn: { da: 'Gå til log ind', en: 'Go to sign-in' },
})
