import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../../platform/problems/problem.ts'
import { translateDatabaseError } from '../http/translate-database-error.ts'
import type { Services } from '../services.ts'
import { languageOfPage } from './page-context.ts'
import { pagePath } from './portal-path.ts'
import { readForm } from './read-form.ts'
import type { PageProblem } from './rendering/view-models.ts'
import { sendProblem } from './send-problem.ts'

/**
 * Tells errors on these pages as pages, for readers and not for programs. What a page cannot tell (no database, not set up) goes on
 * to the one handler of the server.
 */
export function answerPageErrors(app: FastifyInstance, services: Services): void {
  app.setErrorHandler(async (error, request, reply) => {
    const page = pageOf(error, request)
    if (page === null) throw error
    if (page.problem.kind === 'fault')
      services.log.error(
        { error, method: request.method, route: request.routeOptions.url ?? 'none' },
        'a page could not be shown',
      )
    const controller = await services.controller().catch(() => null)
    if (!controller) throw error
    const language = languageOfPage(request, readForm(request.body), null, controller)
    return sendProblem(reply, controller, language, page.problem).code(page.status)
  })
}

function pageOf(error: unknown, request: FastifyRequest): { problem: PageProblem; status: number } | null {
  const { code, statusCode } = error as { code?: unknown; statusCode?: number }
  const { token } = (request.params ?? {}) as { token?: string }
  const back = { kind: 'nothing-chosen', backPath: token ? pagePath(token) : '/sign-up' } as const
  if (error instanceof Problem) {
    if (error.code === 'too-many-requests') {
      const minutes = Math.max(1, Math.ceil(Number(error.values.seconds ?? 60) / 60))
      return { problem: { kind: 'too-many-attempts', minutes }, status: 429 }
    }
    return error.code === 'cross-site' ? { problem: back, status: 403 } : null
  }
  if (typeof code === 'string' && code.startsWith('FST_') && statusCode !== undefined && statusCode < 500)
    return { problem: back, status: statusCode }
  return translateDatabaseError(error)?.kind === 'unavailable' ? null : { problem: { kind: 'fault' }, status: 500 }
}
