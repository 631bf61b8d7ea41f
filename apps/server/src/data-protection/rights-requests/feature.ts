import type { Feature } from '../feature.ts'
import { rightsRequestCommands } from './commands.ts'
import { requestsToAnswer } from './due-requests.ts'
import { rightsRequestProblemTexts } from './problems.ts'
import { rightsRequestRoutes } from './routes.ts'

/** Cases of registered persons: what was asked, by when it is answered, what came of it (REQ-1 … REQ-18). */
export const rightsRequestsFeature: Feature = {
  name: 'rights-requests',
  commands: rightsRequestCommands,
  routes: rightsRequestRoutes,
  due: [requestsToAnswer],
  problemTexts: rightsRequestProblemTexts,
}
