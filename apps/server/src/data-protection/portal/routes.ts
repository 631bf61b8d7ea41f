import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Language } from '../../platform/texts/language.ts'
import type { Controller } from '../installation/controller.ts'
import type { Services } from '../services.ts'
import { answerPageErrors } from './answer-page-errors.ts'
import { getReceipt } from './get-receipt.ts'
import { postAnswers } from './post-answers.ts'
import { postErasure } from './post-erasure.ts'
import { postObjection } from './post-objection.ts'
import { postWithdrawal } from './post-withdrawal.ts'
import { type Form, pressed } from './read-form.ts'
import { showErasedPage } from './show-erased-page.ts'
import { showPage } from './show-page.ts'
import { answerVisit, type PageAnswer } from './visit.ts'

/** Anybody may ask; the token in the address is what lets in. */
export const pageOfPerson = (summary: string) =>
  ({
    schema: { summary, tags: ['registered person'], params: z.looseObject({ token: z.string().max(200) }) },
    config: { open: true, purposes: ['rights'] },
  }) as const

/** The pages of a registered person: what a link in a mail opens, and what their buttons do. */
export const personPageRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    answerPageErrors(app, services)
    const gone = afterErasure(services)
    app.get('/p/:token', pageOfPerson('What is held, and what may be answered'), (request, reply) =>
      answerVisit(services, request, reply, (tx, visit) =>
        showPage(tx, visit, null, (request.query as Record<string, unknown>).answers === 'all'),
      ),
    )
    app.get('/p/:token/receipt/:number', pageOfPerson('A receipt as a file'), (request, reply) =>
      getReceipt(services, request, reply),
    )
    app.post('/p/:token/answers', pageOfPerson('Answer the questions'), (request, reply) =>
      answerVisit(services, request, reply, postAnswers, { lock: true, gone }),
    )
    app.post('/p/:token/erasure', pageOfPerson('Erase'), (request, reply) =>
      answerVisit(services, request, reply, postErasure, { lock: true, gone }),
    )
    app.post('/p/:token/withdrawal', pageOfPerson('Withdraw one consent'), (request, reply) =>
      answerVisit(services, request, reply, postWithdrawal, { lock: true }),
    )
    app.post('/p/:token/objection', pageOfPerson('Object'), (request, reply) =>
      answerVisit(services, request, reply, postObjection, { lock: true }),
    )
  }

/** A form that was sent twice: the first press erased, and the second is told the same. */
const afterErasure =
  (services: Services) =>
  (controller: Controller, language: Language, form: Form): PageAnswer | null =>
    pressed(form, ['save', 'erase']) ? { page: showErasedPage(services, controller, language, null) } : null
