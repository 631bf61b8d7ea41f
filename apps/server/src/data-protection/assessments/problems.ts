import { defineProblem } from '../../platform/problems/problem.ts'

export const assessmentNotFound = defineProblem('assessment-not-found', 'missing')
export const assessmentSensitive = defineProblem<{ fields: string }>('assessment-sensitive', 'refused', 'LIA-6')
export const assessmentSignedAlready = defineProblem('assessment-signed-already', 'conflict')
export const assessmentIncomplete = defineProblem('assessment-incomplete', 'unusable', 'LIA-1')

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
  'assessment-incomplete': {
    da: 'Filen er ikke en udfyldt interesseafvejning.',
    en: 'The file is no complete assessment.',
  },
}
