import type { Feature } from '../feature.ts'
import { wordingCommands } from './commands.ts'
import { wordingProblemTexts } from './problems.ts'
import { wordingRoutes } from './routes.ts'

/** The texts that consent is asked with. */
export const wordingsFeature: Feature = {
  name: 'wordings',
  commands: wordingCommands,
  routes: wordingRoutes,
  problemTexts: wordingProblemTexts,
}
