import type { Feature } from '../feature.ts'
import { legalBasisCommands } from '../legal-bases/commands.ts'
import { legalBasisProblemTexts } from '../legal-bases/problems.ts'
import { legalBasisRoutes } from '../legal-bases/routes.ts'
import { consentCommands } from './commands.ts'
import { lapsedConsents } from './expire-consents.ts'
import { consentProblemTexts } from './problems.ts'
import { consentRoutes } from './routes.ts'

/** Consent and the bases that rest on it: given with proof, withdrawn at once, ended by time. */
export const consentsFeature: Feature = {
  name: 'consents',
  commands: (program, context) => {
    consentCommands(program, context)
    legalBasisCommands(program, context)
  },
  routes: (services) => async (app) => {
    await app.register(consentRoutes(services))
    await app.register(legalBasisRoutes(services))
  },
  due: lapsedConsents,
  problemTexts: { ...consentProblemTexts, ...legalBasisProblemTexts },
}
