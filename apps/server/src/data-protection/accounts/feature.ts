import type { Feature } from '../feature.ts'
import { apiKeyCommands } from './api-key-commands.ts'
import { accountCommands } from './commands.ts'
import { accountProblemTexts } from './problems.ts'

/** Who may work with Diskret: staff and other systems. */
export const accounts: Feature = {
  name: 'accounts',
  commands: (program, context) => {
    accountCommands(program, context)
    apiKeyCommands(program, context)
  },
  problemTexts: accountProblemTexts,
}
