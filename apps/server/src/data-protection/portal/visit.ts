import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../platform/texts/language.ts'
import type { Actor } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { type ErasureOptions, erasePerson } from '../erasure/erase-person.ts'
import type { Erasure } from '../erasure/erasure-record.ts'
import type { Controller } from '../installation/controller.ts'
import { readToken } from '../mail/page-token.ts'
import type { Services } from '../services.ts'
import { findVisitor, type PagePerson, type Visitor } from './find-visitor.ts'
import { languageOfPage } from './page-context.ts'
import { type Form, readForm } from './read-form.ts'
import type { PageProblem } from './rendering/view-models.ts'
import { sendPage } from './send-page.ts'
import { sendProblem } from './send-problem.ts'

/** What a handler of a person's page works with. */
export interface Visit {
  services: Services
  controller: Controller
  request: FastifyRequest
  token: string
  form: Form
  language: Language
  actor: Actor
  visitor: Visitor
}

/** What a handler answers: a page, a problem, or where to go on. */
export type PageAnswer = { page: string; status?: number } | { problem: PageProblem } | { redirect: string }

/** Somebody who is to be erased once the handler's transaction is done, and the page after it. */
export interface ErasureAnswer {
  erase: { personId: string } & ErasureOptions
  page: (erasure: Erasure) => PageAnswer
}

/** Who acts by a token: the person; at a shared address nobody knows yet which one. */
export function actorOf(services: Pick<Services, 'keyring'>, token: string): Actor {
  return { kind: 'person', id: readToken(services.keyring, token)?.id ?? 'unknown' }
}

/**
 * Answers a request under `/p/TOKEN` in one transaction under `rights`. Tokens that are mistyped, used up or whose person is
 * gone have one answer (REQ-11); unless `gone` says what the press of the button meant, for a form that was sent twice.
 * @param lock for what may change something
 */
export async function answerVisit(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (tx: Transaction<'rights'>, visit: Visit) => Promise<PageAnswer | ErasureAnswer>,
  options: {
    lock?: boolean
    gone?: (controller: Controller, language: Language, form: Form) => PageAnswer | null
  } = {},
): Promise<FastifyReply> {
  const { token } = request.params as { token: string }
  const controller = await services.controller()
  const form = readForm(request.body)
  const actor = actorOf(services, token)
  const unknown = (): PageAnswer => ({ problem: { kind: 'unknown-link' } })
  let language = languageOfPage(request, form, null, controller)
  const answer = await services.door.forPurpose('rights', actor, async (tx) => {
    const visitor = await findVisitor(tx, services, token, options.lock)
    if (visitor === 'gone') return options.gone?.(controller, language, form) ?? unknown()
    if (visitor === 'unknown') return unknown()
    const [only] = visitor.people
    language = languageOfPage(request, form, visitor.kind === 'person' ? only!.language : null, controller)
    return work(tx, { services, controller, request, token, form, language, actor, visitor })
  })
  if (!('erase' in answer)) return sendAnswer(reply, controller, language, answer)
  const { personId, ...how } = answer.erase
  return sendAnswer(reply, controller, language, answer.page(await erasePerson(services, actor, personId, how)))
}

/** Sends what a handler answered. */
export function sendAnswer(
  reply: FastifyReply,
  controller: Controller,
  language: Language,
  answer: PageAnswer,
): FastifyReply {
  if ('redirect' in answer) return reply.header('cache-control', 'no-store').redirect(answer.redirect, 303)
  return 'problem' in answer
    ? sendProblem(reply, controller, language, answer.problem)
    : sendPage(reply, answer.page, answer.status ?? 200)
}

/** The one person whose page it is; null at an address that several share. */
export function onlyPerson({ visitor }: Visit): PagePerson | null {
  return visitor.kind === 'person' ? visitor.people[0]! : null
}
