import type { FastifyInstance } from 'fastify'
import { crossSite } from './problems.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what a page of another site makes a browser send with our cookies. Other programs send neither header; a key in
 * `Authorization` is never sent by itself.
 */
export function refuseOtherSites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (safe.has(request.method) || request.headers.authorization !== undefined) return
    const site = request.headers['sec-fetch-site']
    if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') throw crossSite({})
    const { origin } = request.headers
    if (typeof origin === 'string' && (!URL.canParse(origin) || new URL(origin).host !== request.host))
      throw crossSite({})
  })
}
