import type { Feature } from '../../data-protection/feature.ts'
import { bulkRoutes } from './routes.ts'

/** The same act on many people at once, with how many it reaches told beforehand. */
export const bulkFeature: Feature = { name: 'bulk', routes: bulkRoutes }
