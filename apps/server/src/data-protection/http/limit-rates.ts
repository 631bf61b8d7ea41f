import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { tooManyRequests } from './problems.ts'

/** Requests a minute from one address. */
const usual = 1200
/** Where secrets can be guessed: passwords, codes, tokens of pages. */
const strict: [RegExp, number][] = [
  [/^\/(?:sign-in|api\/session|api\/session\/password|password|set-up|api\/set-up)$/, 10],
  [/^\/p\//, 60],
  [/^\/sign-up/, 20],
]

/** Limits how often one address may ask. Who asked is kept in memory only, for a minute. */
export async function limitRates(app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', (route) => {
    const limit = strict.find(([path]) => path.test(route.url))
    if (limit && [route.method].flat().some((method) => method === 'POST' || route.url.startsWith('/p/')))
      route.config = { ...route.config, rateLimit: { max: limit[1], timeWindow: '1 minute' } }
  })
  await app.register(rateLimit, {
    max: usual,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, { ttl }) => tooManyRequests({ seconds: Math.ceil(ttl / 1000) }),
  })
}
