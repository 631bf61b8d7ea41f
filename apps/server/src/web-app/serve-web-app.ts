import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { noSuchPage } from '../data-protection/http/problems.ts'

const builds = join(import.meta.dirname, '../../../web/dist')

/** @returns the build that `diskret start` has made of the web app, or nothing before the first */
export function webAppFolder(): string | undefined {
  const current = join(builds, 'current')
  return existsSync(current) ? join(builds, readFileSync(current, 'utf8')) : undefined
}

const year = 31_536_000
const mark = '__STYLE_NONCE__'
/** Addresses that belong to the API and to the pages of registered people: what is missing there is no page of the app. */
const others = /^\/(?:api|assets|p|sign-up|privacy|health)(?:\/|$)/
const hidden = { schema: { hide: true }, config: { open: true } } as const

/**
 * Serves the web app: its files by names that hold their digest, and its one page at every other address, since the app finds the
 * way itself. The page allows no script and no style but its own files and what carries the number of this answer.
 * @param folder of the build; without one nothing is served
 */
export function webApp(folder: string | undefined = webAppFolder()): FastifyPluginAsync {
  return async (app) => {
    if (folder === undefined) return
    const index = join(folder, 'index.html')
    const page = readFileSync(index, 'utf8')
    // Files of the app are anybody's, like the page of sign-in.
    app.addHook('onRoute', (route) => {
      route.config = { ...route.config, open: true }
      route.schema = { ...route.schema, hide: true }
    })
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      decorateReply: false,
      cacheControl: false,
      index: false,
      preCompressed: true,
      // A digest stands in each name: another content is another name.
      setHeaders: (reply) => void reply.header('cache-control', `public, max-age=${year}, immutable`),
    })
    for (const name of ['favicon.svg', 'before-paint.js']) {
      const content = readFileSync(join(folder, name), 'utf8')
      const type = name.endsWith('.svg') ? 'image/svg+xml' : 'text/javascript; charset=utf-8'
      app.get(`/${name}`, hidden, async (_request, reply) =>
        reply.header('cache-control', 'no-cache').type(type).send(content),
      )
    }
    const show = (reply: FastifyReply) => {
      const nonce = randomBytes(16).toString('base64')
      return reply
        .header('content-security-policy', policy(nonce))
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(page.replaceAll(mark, nonce))
    }
    app.get('/', hidden, async (_request, reply) => show(reply))
    app.get('/*', hidden, async (request, reply) => {
      const [path = ''] = request.url.split('?')
      // A missing script or picture must not come back as a page.
      if (others.test(path) || !request.headers.accept?.includes('text/html')) throw noSuchPage({})
      return show(reply)
    })
  }
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
