import type { Feature } from '../feature.ts'
import { audienceFunctions } from './audience-functions.ts'
import { audienceCommands } from './commands.ts'
import { audienceProblemTexts } from './problems.ts'
import { audienceRoutes } from './routes.ts'

/** Who may be worked with for a purpose: the legal basis and the country's door, in one statement. */
export const audiencesFeature: Feature = {
  name: 'audiences',
  objects: audienceFunctions,
  commands: audienceCommands,
  routes: audienceRoutes,
  problemTexts: audienceProblemTexts,
}
