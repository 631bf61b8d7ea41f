import type { Feature } from '../feature.ts'
import { erasureCommands } from './commands.ts'
import { erasureTask } from './erase-due.ts'
import { erasureProblemTexts } from './problems.ts'
import { retentionTask } from './retention/sweep-ended.ts'
import { sourcesTask } from './retention/sweep-sources.ts'
import { erasureRoutes } from './routes.ts'

/** Erasure (article 17), and the end of every period of retention. */
export const erasureFeature: Feature = {
  name: 'erasure',
  routes: erasureRoutes,
  commands: erasureCommands,
  due: [erasureTask, retentionTask, sourcesTask],
  problemTexts: erasureProblemTexts,
}
