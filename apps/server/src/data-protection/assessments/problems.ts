import { defineProblem } from '../../platform/problems/problem.ts'

export const assessmentNotFound = defineProblem('assessment-not-found', 'missing')
export const assessmentSensitive = defineProblem<{ fields: string }>('assessment-sensitive', 'refused', 'LIA-6')
export const assessmentSignedAlready = defineProblem('assessment-signed-already', 'conflict')
export const assessmentIncomplete = defineProblem('assessment-incomplete', 'unusable', 'LIA-1')

export const assessmentToBeSigned = defineProblem('assessment-to-be-signed', 'conflict')
export const dayUnusable = defineProblem('day-unusable', 'unusable')
/** The review is to be after today and at most 24 months ahead. */
export const reviewTooLate = defineProblem<{ latest: string }>('review-too-late', 'refused', 'LIA-8')

export const assessmentProblemTexts = {
  'assessment-not-found': {
    da: 'Der er ingen interesseafvejning med det id.',
    en: 'There is no assessment with this id.',
  },
  'assessment-sensitive': {
    da: 'Følsomme oplysninger kan ikke hvile på en legitim interesse: {fields}.',
    en: 'Sensitive data cannot rest on a legitimate interest: {fields}.',
  },
  'assessment-signed-already': {
    da: 'Interesseafvejningen er allerede underskrevet.',
    en: 'The assessment is signed already.',
  },
  'assessment-to-be-signed': {
    da: 'Interesseafvejningen er ikke underskrevet endnu.',
    en: 'The assessment is not signed yet.',
  },
  'day-unusable': { da: 'En dag skrives som 2027-03-31.', en: 'A day is written 2027-03-31.' },
  'review-too-late': {
    da: 'En interesseafvejning gennemgås igen efter i dag og senest {latest}.',
    en: 'An assessment is reviewed after today, and on {latest} at the latest.',
  },
  'assessment-incomplete': {
    da: 'Filen er ikke en udfyldt interesseafvejning.',
    en: 'The file is no complete assessment.',
  },
}
