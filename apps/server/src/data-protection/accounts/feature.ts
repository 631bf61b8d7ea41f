import type { Feature } from '../feature.ts'
import { accountCommands } from './commands.ts'
import { accountProblemTexts } from './problems.ts'

/** Who may work with Diskret: staff and other systems. */
export const accounts: Feature = {
  name: 'accounts',
  commands: accountCommands,
  problemTexts: accountProblemTexts,
}
