import { defineProblem } from '../../platform/problems/problem.ts'

export const companyNotFound = defineProblem('company-not-found', 'missing')
export const companyAlreadyThere = defineProblem<{ id: string }>('company-already-there', 'conflict')
export const employmentNotFound = defineProblem('employment-not-found', 'missing')

export const companyProblemTexts = {
  'company-not-found': { da: 'Virksomheden findes ikke her.', en: 'There is no such company here.' },
  'company-already-there': {
    da: 'Virksomheden er allerede oprettet: {id}.',
    en: 'This company is there already: {id}.',
  },
  'employment-not-found': { da: 'Stillingen findes ikke her.', en: 'There is no such position here.' },
}
