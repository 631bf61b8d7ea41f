import type { Feature } from '../feature.ts'
import { ageFunctions } from './age-functions.ts'
import { ageCommands } from './commands.ts'
import { agesToReview } from './due-ages.ts'
import { ageRoutes } from './routes.ts'

/** What is known of people's ages, and what follows from it (article 8; CON-36, CON-37). */
export const agesFeature: Feature = {
  name: 'ages',
  objects: ageFunctions,
  commands: ageCommands,
  routes: ageRoutes,
  due: [agesToReview],
}
