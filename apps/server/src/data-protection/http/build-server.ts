import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import fastify, { type FastifyInstance } from 'fastify'
import { type FastifyPluginAsyncZod, serializerCompiler } from 'fastify-type-provider-zod'
import type { ProblemTexts } from '../../platform/problems/describe-problem.ts'
import type { Accounts } from '../accounts/open-accounts.ts'
import { accountRoutes } from '../accounts/routes.ts'
import type { Feature } from '../feature.ts'
import { installationRoutes } from '../installation/routes.ts'
import type { Services } from '../services.ts'
import { answerAgain } from './answer-again.ts'
import { answerErrors, answerUnroutable } from './answer-errors.ts'
import { authenticate, type SessionOf } from './authenticate.ts'
import { describeApi } from './describe-api.ts'
import { healthRoute } from './health-route.ts'
import { checkInput } from './input-faults.ts'
import { limitRates } from './limit-rates.ts'
import { readBodies } from './read-bodies.ts'
import { refuseOtherSites } from './refuse-other-sites.ts'
import { addSecurityHeaders } from './security-headers.ts'

export interface ServerOptions {
  features: readonly Feature[]
  problemTexts: ProblemTexts
  version: string
  /** Whose session a request carries; without it only API keys let in. */
  sessionOf?: SessionOf
  /** Passwords and sessions, for those who sign in; without them there is no page to. */
  accounts?: Accounts
  /** Pages beside those of the features. */
  pages?: FastifyPluginAsyncZod
  /** How the background work goes: `ok`, `failing`, or `off`. */
  jobs?: () => string
}

const megabyte = 1024 * 1024
const hour = 60 * 60_000

/**
 * Builds the server: who acts, for which purpose, and how errors are told is settled here once, then each feature adds its
 * operations. It does not listen yet.
 */
export async function buildServer(services: Services, options: ServerOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    logger: false,
    // A proxy on this machine says who asks.
    trustProxy: 'loopback',
    bodyLimit: megabyte,
    forceCloseConnections: 'idle',
    // A list of a gigabyte may take long on a slow line; who sends a byte now and then does not hold a connection for ever.
    requestTimeout: hour,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: answerUnroutable(options.problemTexts),
  })
  app.setValidatorCompiler(checkInput)
  app.setSerializerCompiler(serializerCompiler)
  answerErrors(app, services.log, options.problemTexts)
  addSecurityHeaders(app, services.settings.publicUrl.startsWith('https:'))
  if (services.settings.rateLimit === 'on') await limitRates(app, services)
  refuseOtherSites(app)
  readBodies(app)
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: megabyte })
  authenticate(app, services, options.sessionOf ?? (async () => undefined))
  answerAgain(app, services)
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    services.log.debug(
      {
        method,
        route: routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
  await describeApi(app, options.version, options.problemTexts)
  await app.register(healthRoute(services, options.version, options.jobs ?? (() => 'off')))
  if (options.accounts) {
    await app.register(installationRoutes(services, options.accounts))
    await app.register(accountRoutes(services, options.accounts))
  }
  if (options.pages) await app.register(options.pages)
  for (const { routes } of options.features) if (routes) await app.register(routes(services))
  return app
}
