import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

/** A moment that cannot be kept exactly (CON-20): not written so, no such day or hour, or not yet come. */
export const momentUnusable = defineProblem('moment-unusable', 'unusable')
export const momentDoesNotExist = defineProblem('moment-does-not-exist', 'unusable')
export const momentInFuture = defineProblem('moment-in-future', 'unusable')
/** The file that a command names as evidence. */
export const evidenceUnreadable = defineProblem('evidence-unreadable', 'unusable')
export const wordingNotFound = defineProblem('wording-not-found', 'missing')
/** The wording asks for something else than what the consent is to cover. */
export const wordingCoversOther = defineProblem('wording-covers-other', 'refused', 'CON-12')
/** A service that depends on the consent, though the law's conditions are not all met. */
export const conditionNotFree = defineProblem<{ why: string }>('consent-not-free', 'refused', 'CON-8')
export const neverConditional = defineProblem('consent-never-conditional', 'refused', 'CON-9')
/** The person said no at that time or later: an older yes, or one out of a list, opens nothing again. */
export const saidNoSince = defineProblem('said-no-since', 'refused', 'BAS-3')
export const nothingToWithdraw = defineProblem('nothing-to-withdraw', 'missing')

export const consentProblemTexts: ProblemTexts = {
  'moment-unusable': {
    da: 'Tidspunktet skal have dato, klokkeslæt og forskel til UTC, som 2026-03-01T14:30:00+01:00.',
    en: 'The moment needs a date, a time and an offset from UTC, like 2026-03-01T14:30:00+01:00.',
  },
  'moment-does-not-exist': {
    da: 'Tidspunktet findes ikke: der er ingen sådan dag eller time.',
    en: 'The moment does not exist: there is no such day or hour.',
  },
  'moment-in-future': {
    da: 'Tidspunktet ligger i fremtiden. Et samtykke kan kun være givet før nu.',
    en: 'The moment lies in the future. A consent can only have been given before now.',
  },
  'evidence-unreadable': {
    da: 'Filen med beviset findes ikke, kan ikke læses eller er for stor.',
    en: 'The file with the evidence does not exist, cannot be read, or is too large.',
  },
  'wording-not-found': { da: 'Ordlyden findes ikke.', en: 'There is no such wording.' },
  'wording-covers-other': {
    da: 'Ordlyden dækker ikke dette formål, emne eller denne kanal. Et samtykke gælder kun det, der stod i ordlyden.',
    en: 'The wording does not cover this purpose, topic or channel. A consent covers only what its wording said.',
  },
  'consent-not-free': {
    da: 'En ydelse må ikke afhænge af dette samtykke: {why} er ikke opfyldt.',
    en: 'A service may not depend on this consent: {why} is not met.',
  },
  'consent-never-conditional': {
    da: 'Samtykke til profilering, til videregivelse eller fra et barn må aldrig være en betingelse.',
    en: 'Consent to profiling, to disclosure, or of a child may never be a condition.',
  },
  'said-no-since': {
    da: 'Personen har sagt nej siden. Kun en senere handling fra personen selv åbner igen.',
    en: 'The person has said no since. Only a later act of their own opens it again.',
  },
  'nothing-to-withdraw': {
    da: 'Der er intet samtykke at trække tilbage. Brug »object«, hvis personen siger nej.',
    en: 'There is no consent to withdraw. Use “object” if the person says no.',
  },
}
