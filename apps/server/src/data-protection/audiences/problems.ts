import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import { defineProblem } from '../../platform/problems/problem.ts'

/** Nothing leaves without a reason (PRI-9). */
export const exportWithoutReason = defineProblem('export-without-reason', 'refused', 'PRI-9')

export const audienceProblemTexts: ProblemTexts = {
  'export-without-reason': {
    da: 'En eksport skal have en begrundelse. Skriv den med --reason.',
    en: 'An export needs a reason. Say it with --reason.',
  },
}
