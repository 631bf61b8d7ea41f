import type { Feature } from '../../data-protection/feature.ts'
import { vaultProblemTexts } from './problems.ts'
import { vaultRoutes } from './routes.ts'
import { vaultObjects } from './vault-functions.ts'

/** What is sensitive and kept on the person's explicit consent, away from everything else (SPE-5). */
export const vaultFeature: Feature = {
  name: 'vault',
  routes: vaultRoutes,
  objects: vaultObjects,
  problemTexts: vaultProblemTexts,
}
