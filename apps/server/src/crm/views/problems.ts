import { defineProblem } from '../../platform/problems/problem.ts'

export const viewNotFound = defineProblem('view-not-found', 'missing')

export const viewProblemTexts = {
  'view-not-found': {
    da: 'Visningen findes ikke, eller den er en andens.',
    en: 'There is no such view, or it is somebody else’s.',
  },
}
