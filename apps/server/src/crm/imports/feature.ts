import type { Feature } from '../../data-protection/feature.ts'
import { importCommands } from './commands.ts'
import { moveIn } from './move-in.ts'
import { importRoutes } from './routes.ts'
import { nameKeyObjects } from './running/deciding/match-base.ts'
import { importProblemTexts } from './running/problems.ts'
import { refreshStatisticsObjects } from './running/refresh-statistics.ts'
import { runImport } from './running/run-import.ts'

const system = { kind: 'system' } as const

/** Imports of lists: understood, decided in sets, committed with a basis or as invitations, taken back. */
export const importsFeature: Feature = {
  name: 'imports',
  objects: (names) => [...nameKeyObjects(names), ...refreshStatisticsObjects(names)],
  routes: importRoutes,
  commands: importCommands,
  jobs: {
    'run-import': async (services, { import: importId }) => {
      if (importId !== undefined) await runImport(services, system, importId)
    },
  },
  moveIn,
  problemTexts: importProblemTexts,
}
