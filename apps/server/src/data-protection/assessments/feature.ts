import type { Feature } from '../feature.ts'
import { assessmentCommands } from './commands.ts'
import { assessmentsReviewed, assessmentsToReview } from './find-overdue.ts'
import { assessmentProblemTexts } from './problems.ts'
import { assessmentRoutes } from './routes.ts'

/** Assessments of legitimate interests (article 6(1)(f); LIA-1 … LIA-10). */
export const assessmentsFeature: Feature = {
  name: 'assessments',
  commands: assessmentCommands,
  routes: assessmentRoutes,
  due: [assessmentsToReview],
  checks: [assessmentsReviewed],
  problemTexts: assessmentProblemTexts,
}
