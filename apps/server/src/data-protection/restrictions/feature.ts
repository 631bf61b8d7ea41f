import type { Feature } from '../feature.ts'
import { restrictionCommands } from './commands.ts'
import { restrictionProblemTexts } from './problems.ts'
import { restrictionRoutes } from './routes.ts'

/** Restrictions (article 18): every purpose closes until lifted, of which the person is told before. */
export const restrictionsFeature: Feature = {
  name: 'restrictions',
  commands: restrictionCommands,
  routes: restrictionRoutes,
  problemTexts: restrictionProblemTexts,
}
