import { baseProblemTexts } from './data-protection/problem-texts.ts'
import { features } from './features.ts'
import type { ProblemTexts } from './platform/problems/describe-problem.ts'

/** The texts of all problems, by code. */
export const problemTexts: ProblemTexts = Object.assign(
  {},
  baseProblemTexts,
  ...features.map((feature) => feature.problemTexts ?? {}),
)
