import type { Feature } from '../feature.ts'
import { objectionCommands } from './commands.ts'
import { objectionFunctions } from './objection-functions.ts'
import { objectionProblemTexts } from './problems.ts'
import { objectionRoutes } from './routes.ts'
import { undecidedObjections } from './uphold-undecided.ts'

/** Objections (article 21): absolute to marketing, decided by an officer to the rest. */
export const objectionsFeature: Feature = {
  name: 'objections',
  objects: objectionFunctions,
  commands: objectionCommands,
  routes: objectionRoutes,
  due: [undecidedObjections],
  problemTexts: objectionProblemTexts,
}
