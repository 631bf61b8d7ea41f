import type { Feature } from '../feature.ts'
import { recipientCommands } from './commands.ts'
import { recipientsToTell } from './list-recipient-tasks.ts'
import { recipientProblemTexts } from './problems.ts'
import { recipientFunctions } from './recipient-functions.ts'
import { recipientRoutes } from './routes.ts'

/** Recipients are told of a rectification, an erasure or a restriction, by hand and with proof (article 19; TEL-1). */
export const recipientsFeature: Feature = {
  name: 'recipients',
  objects: recipientFunctions,
  commands: recipientCommands,
  routes: recipientRoutes,
  due: [recipientsToTell],
  problemTexts: recipientProblemTexts,
}
