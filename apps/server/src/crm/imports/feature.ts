import type { Feature } from '../../data-protection/feature.ts'
import { checkOf, invariantObjects } from '../../data-protection/invariants/invariant.ts'
import { importCommands } from './commands.ts'
import { mappingProblemTexts } from './interpretation/problem-texts.ts'
import { moveIn } from './move-in.ts'
import { importRoutes } from './routes.ts'
import { nameKeyObjects } from './running/deciding/match-base.ts'
import { importsWhole } from './running/import-invariant.ts'
import { importProblemTexts } from './running/problems.ts'
import { refreshStatisticsObjects } from './running/refresh-statistics.ts'
import { interruptedImports, resumeRun } from './running/resume-interrupted.ts'
import { staleImportFiles } from './running/sweep-import-files.ts'

/** Imports of lists: understood, decided in sets, committed with a basis or as invitations, taken back. */
export const importsFeature: Feature = {
  name: 'imports',
  objects: (names) => [
    ...nameKeyObjects(names),
    ...refreshStatisticsObjects(names),
    ...invariantObjects([importsWhole], [], names),
  ],
  checks: [checkOf(importsWhole)],
  routes: importRoutes,
  commands: importCommands,
  due: [interruptedImports, staleImportFiles],
  jobs: {
    'run-import': async (services, { import: importId }) => {
      if (importId !== undefined) await resumeRun(services, importId)
    },
  },
  moveIn,
  problemTexts: { ...importProblemTexts, ...mappingProblemTexts },
}
