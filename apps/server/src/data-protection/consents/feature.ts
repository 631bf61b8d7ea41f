import type { Feature } from '../feature.ts'
import { legalBasisProblemTexts } from '../legal-bases/problems.ts'
import { consentCommands } from './commands.ts'
import { lapsedConsents } from './expire-consents.ts'
import { consentProblemTexts } from './problems.ts'
import { consentRoutes } from './routes.ts'

/** Consent and the bases that rest on it: given with proof, withdrawn at once, ended by time. */
export const consentsFeature: Feature = {
  name: 'consents',
  commands: consentCommands,
  routes: consentRoutes,
  due: lapsedConsents,
  problemTexts: { ...consentProblemTexts, ...legalBasisProblemTexts },
}
