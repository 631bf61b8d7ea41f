import { defineProblem } from '../../platform/problems/problem.ts'

export const keyNotFound = defineProblem('api-key-not-found', 'missing')
export const signInFailed = defineProblem('sign-in-failed', 'refused')
export const passwordTooShort = defineProblem('password-too-short', 'unusable')
export const accountExists = defineProblem('account-exists', 'conflict')

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
  'account-exists': {
    da: 'Der findes allerede en konto med den adresse.',
    en: 'There is an account with this address already.',
  },
}
