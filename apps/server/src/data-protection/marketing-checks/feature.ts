import type { Feature } from '../feature.ts'
import { marketingCheckCommands } from './commands.ts'
import { marketingCheckProblemTexts } from './problems.ts'
import { marketingCheckRoutes } from './routes.ts'

/** What a country's marketing act asks to be looked up or stated before somebody is called or written to. */
export const marketingChecksFeature: Feature = {
  name: 'marketing-checks',
  commands: marketingCheckCommands,
  routes: marketingCheckRoutes,
  problemTexts: marketingCheckProblemTexts,
}
