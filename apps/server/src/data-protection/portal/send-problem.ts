import type { FastifyReply } from 'fastify'
import type { Language } from '../../platform/texts/language.ts'
import type { Controller } from '../installation/controller.ts'
import { pageContext } from './page-context.ts'
import { renderProblemPage } from './rendering/pages/render-problem-page.ts'
import type { PageProblem } from './rendering/view-models.ts'
import { sendPage } from './send-page.ts'

const statuses: Record<PageProblem['kind'], number> = {
  'unknown-link': 404,
  'not-found': 404,
  'nothing-chosen': 422,
  'code-expired': 403,
  'too-many-attempts': 429,
  fault: 500,
}

/**
 * Answers with the page of a problem.
 * @param path of the page that a GET gives; for unknown links one that says nothing of the token
 */
export function sendProblem(
  reply: FastifyReply,
  controller: Controller,
  language: Language,
  problem: PageProblem,
  path = '/privacy',
): FastifyReply {
  return sendPage(reply, renderProblemPage(pageContext(controller, language, path), problem), statuses[problem.kind])
}
