import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../services.ts'
import { countAttempt } from './count-attempt.ts'
import { tooManyRequests } from './problems.ts'

/** Requests a minute from one address. */
const usual = 1200
/** Where secrets can be guessed: passwords, codes, tokens of pages. */
const strict: { what: string; path: RegExp; most: number }[] = [
  {
    what: 'password',
    path: /^\/(?:api\/session|api\/session\/(?:password|passkey(?:\/challenge)?|passkeys\/challenge|second-factor(?:\/(?:preparation|end))?)|api\/password-resets(?:\/confirmation)?|api\/set-up)$/,
    most: 10,
  },
  { what: 'page', path: /^\/p\//, most: 60 },
  { what: 'sign-up', path: /^\/sign-up/, most: 20 },
]

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What could be guessed here, and how often one address may try in a minute. */
    guesses?: { what: string; most: number }
  }
}

/**
 * Limits how often one address may ask. The usual limit spares the process, so each process counts for itself and in memory only;
 * attempts at what could be guessed are counted in the database, where all processes count together.
 */
export async function limitRates(app: FastifyInstance, services: Services): Promise<void> {
  app.addHook('onRoute', (route) => {
    const limit = strict.find(({ path }) => path.test(route.url))
    if (limit && [route.method].flat().some((method) => method === 'POST' || method === 'PUT' || limit.what === 'page'))
      route.config = { ...route.config, guesses: { what: limit.what, most: limit.most } }
  })
  app.addHook('onRequest', async (request, reply) => {
    const { guesses } = request.routeOptions.config
    if (!guesses) return
    const { count, seconds } = await countAttempt(services, guesses.what, request.ip)
    if (count <= guesses.most) return
    reply.header('retry-after', seconds)
    throw tooManyRequests({ seconds })
  })
  await app.register(rateLimit, {
    max: usual,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, { ttl }) => tooManyRequests({ seconds: Math.ceil(ttl / 1000) }),
  })
}
