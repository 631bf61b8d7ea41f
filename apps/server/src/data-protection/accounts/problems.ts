import { defineProblem } from '../../platform/problems/problem.ts'

export const keyNotFound = defineProblem('api-key-not-found', 'missing')
export const signInFailed = defineProblem('sign-in-failed', 'refused')
export const passwordTooShort = defineProblem('password-too-short', 'unusable')
/** Whoever guesses tries it first. */
export const passwordGuessable = defineProblem('password-guessable', 'unusable')
export const accountExists = defineProblem('account-exists', 'conflict')
/** No account of that id, or one that is closed. */
export const accountUnknown = defineProblem('account-unknown', 'missing')
export const lastAdministrator = defineProblem('last-administrator', 'conflict')
export const passwordWrong = defineProblem('password-wrong', 'unusable')
/** The device's answer does not hold: another device, another address, or too late. */
export const passkeyRefused = defineProblem('passkey-refused', 'refused')
export const codeWrong = defineProblem('code-wrong', 'unusable')
export const resetLinkOver = defineProblem('reset-link-over', 'unusable')

export const accountProblemTexts = {
  'api-key-not-found': { da: 'Ingen åben API-nøgle har det id.', en: 'No open API key has this id.' },
  'sign-in-failed': {
    da: 'E-mail eller adgangskode er forkert.',
    en: 'E-mail address or password is wrong.',
  },
  'password-too-short': {
    da: 'Adgangskoden skal have mindst 12 tegn.',
    en: 'The password needs at least 12 characters.',
  },
  'password-guessable': {
    da: 'Adgangskoden er let at gætte: meget brugt, en række på tastaturet eller et navn med et tal. Tag flere ord, der ikke hører sammen.',
    en: 'The password is easy to guess: much used, a row on the keyboard or a name with a number. Take several words that do not belong together.',
  },
  'account-exists': {
    da: 'Der findes allerede en konto med den adresse.',
    en: 'There is an account with this address already.',
  },
  'account-unknown': {
    da: 'Ingen åben konto har det id eller den adresse.',
    en: 'No open account has this id or address.',
  },
  'last-administrator': {
    da: 'Det er den sidste administrator. Giv først en anden den rolle.',
    en: 'This is the last administrator. Give the role to somebody else first.',
  },
  'code-wrong': {
    da: 'Koden er forkert, eller den er udløbet. Skriv den, der står på telefonen nu.',
    en: 'The code is wrong or over. Write the one that stands on the phone now.',
  },
  'passkey-refused': {
    da: 'Adgangsnøglen blev ikke godkendt. Prøv igen, eller log ind med adgangskoden.',
    en: 'The passkey was not accepted. Try again, or sign in with the password.',
  },
  'reset-link-over': {
    da: 'Linket er brugt eller udløbet. Bed om et nyt.',
    en: 'The link was used or is over. Ask for a new one.',
  },
  'password-wrong': {
    da: 'Den nuværende adgangskode er forkert.',
    en: 'The current password is wrong.',
  },
}
