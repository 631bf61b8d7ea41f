import type { FastifyInstance } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Accounts } from '../data-protection/accounts/open-accounts.ts'
import { statusOf } from '../data-protection/http/problem-document.ts'
import { translateDatabaseError } from '../data-protection/http/translate-database-error.ts'
import type { Services } from '../data-protection/services.ts'
import { describeProblem } from '../platform/problems/describe-problem.ts'
import { Problem } from '../platform/problems/problem.ts'
import { problemTexts } from '../problem-texts.ts'
import { audiencePages } from './audiences/audience-routes.ts'
import { Desk } from './desk.ts'
import { importPages } from './imports/import-routes.ts'
import { outboxPages } from './outbox/outbox-routes.ts'
import { pageConfig } from './page-config.ts'
import { peoplePages } from './people/people-routes.ts'
import { personPages } from './people/person-routes.ts'
import { frameTexts } from './rendering/frame-texts.ts'
import { staffStylesheet, staffStylesheetPath } from './rendering/staff-stylesheet.ts'
import { setUpPages } from './set-up/set-up-routes.ts'
import { signInPages } from './sign-in/sign-in-routes.ts'

/**
 * The plain pages for staff, without a script. They ask the same operations as any other program, with the visitor's own
 * session, so roles, purposes and audit are those of the API; each POST does what the pressed button says, and nothing else.
 */
export function staffPages(services: Services, accounts: Accounts): FastifyPluginAsyncZod {
  return async (app) => {
    const desk = new Desk(app, services, accounts)
    showErrorsAsPages(app, desk, services)
    standAside(app)
    app.get(staffStylesheetPath, pageConfig, async (_request, reply) =>
      reply.header('cache-control', 'max-age=300').type('text/css; charset=utf-8').send(staffStylesheet()),
    )
    setUpPages(app, desk, services, accounts)
    signInPages(app, desk, accounts)
    peoplePages(app, desk)
    personPages(app, desk, services)
    await importPages(app, desk, services)
    audiencePages(app, desk, services)
    outboxPages(app, desk, services)
  }
}

const own = /(href|action|content)="((?:\d+;url=)?)\/(?!p\/|privacy|sign-up|api\/|plain)/g

/** The plain pages stand below their own address, beside the app: what they link to stands there as well. */
function standAside(app: FastifyInstance): void {
  if (app.prefix === '') return
  app.addHook('onSend', async (_request, reply, payload) => {
    const location = reply.getHeader('location')
    // Assessments are a page of the app.
    const isOwn = typeof location === 'string' && location.startsWith('/') && location !== '/assessments'
    if (isOwn) reply.header('location', `${app.prefix}${location}`)
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html')
    return isPage && typeof payload === 'string' ? payload.replaceAll(own, `$1="$2${app.prefix}/`) : payload
  })
}

/** What a verb refuses is told on a page of its own, in the visitor's language. */
function showErrorsAsPages(app: FastifyInstance, desk: Desk, { log }: Services): void {
  app.setErrorHandler(async (error, request, reply) => {
    const visit = await desk.visit(request, reply)
    const problem = error instanceof Problem ? error : translateDatabaseError(error)
    if (problem) return desk.showFault(visit, describeProblem(problem, visit.language, problemTexts), statusOf(problem))
    const { statusCode } = error as { statusCode?: number }
    if (statusCode === undefined || statusCode >= 500)
      log.error({ error, method: request.method, route: request.routeOptions.url ?? 'none' }, 'a page failed')
    return desk.showFault(visit, frameTexts.in(visit.language)('ownFault'), statusCode ?? 500)
  })
}
