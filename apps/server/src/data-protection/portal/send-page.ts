import type { FastifyReply } from 'fastify'
import { portalContentSecurityPolicy } from './rendering/stylesheet.ts'

/**
 * Sends a page. Nothing of it is kept by browsers and proxies, found by search engines or told to other sites, and no script
 * runs. The referrer goes to this server only: without any, browsers send no origin with a form, and it would be refused.
 */
export function sendPage(reply: FastifyReply, page: string, status = 200): FastifyReply {
  return reply
    .code(status)
    .headers({
      'content-security-policy': portalContentSecurityPolicy,
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex, nofollow',
    })
    .type('text/html; charset=utf-8')
    .send(page)
}
