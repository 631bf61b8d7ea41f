import type { Feature } from '../../data-protection/feature.ts'
import { companyProblemTexts } from './problems.ts'
import { companyRoutes } from './routes.ts'

/** Companies, and who works there as what. */
export const companiesFeature: Feature = { name: 'companies', routes: companyRoutes, problemTexts: companyProblemTexts }
