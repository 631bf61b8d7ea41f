import { peopleFeature } from './crm/people/feature.ts'
import type { Feature } from './data-protection/feature.ts'

/** Everything that Diskret offers, a folder each; a feature goes with its folder and its line here. */
export const features: readonly Feature[] = [peopleFeature]
