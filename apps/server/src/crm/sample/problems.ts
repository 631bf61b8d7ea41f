import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

/** Invented people would be mixed with real ones. */
export const peopleAlready = defineProblem('people-already', 'conflict')

export const sampleProblemTexts: ProblemTexts = {
  'people-already': {
    da: 'Her er allerede personer, og opdigtede må ikke blandes med dem.',
    en: 'There are people here already, and invented ones may not be mixed with them.',
  },
}
