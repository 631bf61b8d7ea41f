import type { Feature } from '../../data-protection/feature.ts'
import { moveIn } from './move-in.ts'
import { nameKeyObjects } from './running/deciding/match-base.ts'
import { importProblemTexts } from './running/problems.ts'

/** Imports of lists: understood, decided in sets, committed with a basis or as invitations, taken back. */
export const importsFeature: Feature = {
  name: 'imports',
  objects: nameKeyObjects,
  moveIn,
  problemTexts: importProblemTexts,
}
