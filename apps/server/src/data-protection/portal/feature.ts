import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Feature } from '../feature.ts'
import { expiredCodes } from './proved/expire-codes.ts'
import { publicPageRoutes } from './public-routes.ts'
import { personPageRoutes } from './routes.ts'

/** The pages of registered persons, and the notice that anybody may read. */
export const portalFeature: Feature = {
  name: 'portal',
  due: [expiredCodes],
  routes:
    (services): FastifyPluginAsyncZod =>
    async (app) => {
      await app.register(publicPageRoutes(services))
      await app.register(personPageRoutes(services))
    },
}
