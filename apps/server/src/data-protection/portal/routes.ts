import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Language } from '../../platform/texts/language.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import type { Services } from '../services.ts'
import { answerPageErrors } from './answer-page-errors.ts'
import { getReceipt } from './answering/get-receipt.ts'
import { postAnswers } from './answering/post-answers.ts'
import { postObjection } from './answering/post-objection.ts'
import { postUnsubscribe, showUnsubscribe } from './answering/post-unsubscribe.ts'
import { postWithdrawal } from './answering/post-withdrawal.ts'
import { fileNames, getFile } from './proved/get-file.ts'
import { provedPerson } from './proved/page-session.ts'
import { postCode } from './proved/post-code.ts'
import { postCorrection, postRestriction } from './proved/post-correction.ts'
import { postErasure } from './proved/post-erasure.ts'
import { showErasedPage } from './proved/show-erased-page.ts'
import { showErasurePlan } from './proved/show-erasure-plan.ts'
import { getValues } from './proved/show-values.ts'
import { type Form, pressed } from './read-form.ts'
import { postName } from './showing/post-name.ts'
import { postSharedAct } from './showing/post-shared-act.ts'
import { showPage } from './showing/show-page.ts'
import { answerVisit, type ErasureAnswer, type PageAnswer, type Visit } from './visit.ts'

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
      answerVisit(services, request, reply, shared(postAnswers), { lock: true, gone }),
    )
    app.post('/p/:token/erasure', pageOfPerson('Erase'), (request, reply) =>
      answerVisit(services, request, reply, shared(postErasure), { lock: true, gone }),
    )
    app.post('/p/:token/withdrawal', pageOfPerson('Withdraw one consent'), (request, reply) =>
      answerVisit(services, request, reply, postWithdrawal, { lock: true }),
    )
    app.post('/p/:token/objection', pageOfPerson('Object'), (request, reply) =>
      answerVisit(services, request, reply, shared(postObjection), { lock: true }),
    )
    app.post('/p/:token/name', pageOfPerson('Say who one is at a shared address'), (request, reply) =>
      answerVisit(services, request, reply, postName),
    )
    app.get('/p/:token/unsubscribe', pageOfPerson('Stop mail'), (request, reply) =>
      answerVisit(services, request, reply, (_tx, visit) => showUnsubscribe(visit)),
    )
    app.post('/p/:token/unsubscribe', pageOfPerson('Stop mail'), (request, reply) =>
      answerVisit(services, request, reply, postUnsubscribe, { lock: true }),
    )
    app.post('/p/:token/code', pageOfPerson('Ask for a code, or enter it'), (request, reply) =>
      answerVisit(services, request, reply, (tx, visit) => postCode(tx, visit, reply), { lock: true }),
    )
    app.get('/p/:token/values', pageOfPerson('What is held, after a code'), (request, reply) =>
      answerVisit(services, request, reply, getValues),
    )
    app.get('/p/:token/erasure', pageOfPerson('The plan of an erasure, after a code'), (request, reply) =>
      answerVisit(services, request, reply, (_tx, visit) => showErasurePlan(visit)),
    )
    app.post('/p/:token/correction', pageOfPerson('Correct values, after a code'), (request, reply) =>
      answerVisit(services, request, reply, postCorrection, { lock: true }),
    )
    app.post('/p/:token/restriction', pageOfPerson('Restrict the processing, after a code'), (request, reply) =>
      answerVisit(services, request, reply, postRestriction, { lock: true }),
    )
    for (const file of fileNames)
      app.get(`/p/:token/${file}`, pageOfPerson('Fetch a report, after a code'), (request, reply) =>
        getFile(services, request, reply, file),
      )
  }

type Handler = (tx: Transaction<'rights'>, visit: Visit) => Promise<PageAnswer | ErasureAnswer>

/** The act of one person's page; at an address that several share, that of whoever's name was typed. */
const shared =
  (act: Handler): Handler =>
  (tx, visit) =>
    visit.visitor.kind === 'mail' && provedPerson(visit) === null ? postSharedAct(tx, visit) : act(tx, visit)

/** A form that was sent twice: the first press erased, and the second is told the same. */
const afterErasure =
  (services: Services) =>
  (controller: Controller, language: Language, form: Form): PageAnswer | null =>
    pressed(form, ['save', 'erase']) ? { page: showErasedPage(services, controller, language, null) } : null
