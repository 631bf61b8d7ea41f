import type { Feature } from '../feature.ts'
import { reportCommands } from './commands.ts'
import { reportProblemTexts } from './problems.ts'
import { reportRoutes } from './routes.ts'

/** Access reports (article 15) and portability files (article 20). */
export const reportsFeature: Feature = {
  name: 'reports',
  routes: reportRoutes,
  commands: reportCommands,
  problemTexts: reportProblemTexts,
}
