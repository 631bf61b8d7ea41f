import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { composePublicNotice } from '../notices/compose-public-notice.ts'
import type { Services } from '../services.ts'
import { answerPageErrors } from './answer-page-errors.ts'
import { languageOfPage, pageContext } from './page-context.ts'
import { renderPrivacyPage } from './rendering/pages/render-privacy-page.ts'
import { portalStylesheet, stylesheetPath } from './rendering/stylesheet.ts'
import { sendPage } from './send-page.ts'

const system = { kind: 'system' } as const

/** What anybody may read: the notice in force (NOT-C-17), and the stylesheet of the pages. */
export const publicPageRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    answerPageErrors(app, services)
    const stylesheet = portalStylesheet()
    app.get(stylesheetPath, { schema: { hide: true }, config: { open: true } }, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(stylesheet),
    )
    app.get(
      '/privacy',
      { schema: { hide: true }, config: { open: true, purposes: ['rights'] } },
      async (request, reply) => {
        const controller = await services.controller()
        const language = languageOfPage(request, {}, null, controller)
        const notice = await services.door.forPurpose('rights', system, (tx) =>
          composePublicNotice(tx, services, controller, language),
        )
        return sendPage(reply, renderPrivacyPage(pageContext(controller, language, '/privacy'), notice))
      },
    )
  }
