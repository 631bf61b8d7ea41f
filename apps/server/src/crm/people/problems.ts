import { defineProblem } from '../../platform/problems/problem.ts'

/** Nobody is registered without one (PRI-1). */
export const basisNeeded = defineProblem('basis-needed', 'refused', 'PRI-1')
/** No signed assessment of that name for this purpose (LIA-1). */
export const assessmentNotSigned = defineProblem('assessment-not-signed', 'refused', 'LIA-1')
/** The consent lacks what would prove it, so it opens nothing (CON-22). */
export const consentNotProved = defineProblem<{ missing: string }>('consent-not-proved', 'refused', 'CON-22')

export const crmPeopleProblemTexts = {
  'basis-needed': {
    da: 'Ingen kan registreres uden et retsgrundlag: kontrakt, legitim interesse, samtykke eller en invitation.',
    en: 'Nobody is registered without a legal basis: contract, legitimate interest, consent or an invitation.',
  },
  'assessment-not-signed': {
    da: 'Der er ingen underskrevet interesseafvejning til dette.',
    en: 'There is no signed assessment for this.',
  },
  'consent-not-proved': {
    da: 'Samtykket kan ikke bevises, så det åbner intet. Der mangler: {missing}.',
    en: 'The consent cannot be proved, so it opens nothing. Missing: {missing}.',
  },
}
