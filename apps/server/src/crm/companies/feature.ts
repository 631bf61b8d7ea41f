import type { Feature } from '../../data-protection/feature.ts'
import { countHiddenPositionsObject } from './count-hidden-positions.ts'
import { companyProblemTexts } from './problems.ts'
import { companyRoutes } from './routes.ts'

/** Companies, and who works there as what. */
export const companiesFeature: Feature = {
  name: 'companies',
  objects: (names) => [countHiddenPositionsObject(names)],
  routes: companyRoutes,
  problemTexts: companyProblemTexts,
}
