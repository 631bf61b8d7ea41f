import { and, eq, like } from 'drizzle-orm'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Language } from '../../platform/texts/language.ts'
import { consents } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { makeToken } from '../mail/page-token.ts'
import { answerPageErrors } from '../portal/answer-page-errors.ts'
import { evidenceBegins } from '../portal/answering/evidence-of-page.ts'
import { readReceipt } from '../portal/answering/read-receipt.ts'
import { languageOfPage, pageContext } from '../portal/page-context.ts'
import { pagePath } from '../portal/portal-path.ts'
import { type Form, pressed, readForm } from '../portal/read-form.ts'
import { renderReceiptPage } from '../portal/rendering/pages/render-receipt-page.ts'
import { renderCheckMailPage, renderConfirmPage } from '../portal/rendering/pages/render-sign-up-pages.ts'
import { type PageAnswer, sendAnswer } from '../portal/visit.ts'
import type { Services } from '../services.ts'
import { confirmSignUp } from './confirm-sign-up.ts'
import { findSignUp, signUpIdOf } from './find-sign-up.ts'
import { readSignUp } from './read-sign-up.ts'
import { readSignUpForm, showSignUpPage, signUpPath } from './show-sign-up-page.ts'
import { signUpFormTexts } from './sign-up-texts.ts'
import { startSignUp } from './start-sign-up.ts'

const visitor = { kind: 'person', id: 'sign-up' } as const
const page = (summary: string) =>
  ({ schema: { summary, tags: ['sign-up'] }, config: { open: true, purposes: ['rights'] } }) as const
const confirmPage = (summary: string) =>
  ({
    schema: { summary, tags: ['sign-up'], params: z.strictObject({ token: z.string().max(200) }) },
    config: { open: true, purposes: ['rights'] },
  }) as const

interface Asked {
  controller: Controller
  language: Language
  form: Form
}

/** The company's own form (NOT-10, CON-2), and the page behind its confirming mail (CON-38). */
export const signUpRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    answerPageErrors(app, services)
    const answer = async (
      request: FastifyRequest,
      reply: FastifyReply,
      work: (tx: Transaction<'rights'>, asked: Asked) => Promise<PageAnswer>,
    ) => {
      const controller = await services.controller()
      const form = readForm(request.body)
      const language = languageOfPage(request, form, null, controller)
      const answered = await services.door.forPurpose('rights', visitor, (tx) =>
        work(tx, { controller, language, form }),
      )
      return sendAnswer(reply, controller, language, answered)
    }
    app.get(signUpPath, page('The company’s own form'), (request, reply) =>
      answer(request, reply, async (tx, { controller, language }) => {
        const form = await readSignUpForm(tx, services, controller, language)
        return form ? { page: showSignUpPage(controller, language, form, null) } : { problem: { kind: 'not-found' } }
      }),
    )
    app.post(signUpPath, page('Sign up'), (request, reply) =>
      answer(request, reply, (tx, asked) => postSignUp(tx, services, asked)),
    )
    app.get(`${signUpPath}/confirm/:token`, confirmPage('What was signed up to'), (request, reply) =>
      answer(request, reply, (tx, asked) => showConfirm(tx, services, asked, request.params.token)),
    )
    app.post(`${signUpPath}/confirm/:token`, confirmPage('Confirm a sign-up'), (request, reply) =>
      answer(request, reply, (tx, asked) => postConfirm(tx, services, asked, request.params.token)),
    )
  }

async function postSignUp(
  tx: Transaction<'rights'>,
  services: Services,
  { controller, language, form }: Asked,
): Promise<PageAnswer> {
  const shown = await readSignUpForm(tx, services, controller, language)
  if (!shown) return { problem: { kind: 'not-found' } }
  if (!pressed(form, ['sign-up'])) {
    const errors = [{ field: 'email', message: signUpFormTexts.in(language)('pressButton') }]
    return { page: showSignUpPage(controller, language, shown, { errors, values: {} }), status: 422 }
  }
  const content = readSignUp(form, shown.choices, controller, language)
  if ('errors' in content) return { page: showSignUpPage(controller, language, shown, content), status: 422 }
  await startSignUp(tx, services, controller, content, language)
  return { page: renderCheckMailPage(pageContext(controller, language, signUpPath)) }
}

const unknown: PageAnswer = { problem: { kind: 'unknown-link' } }

async function showConfirm(
  tx: Transaction<'rights'>,
  services: Services,
  { controller, language }: Asked,
  token: string,
): Promise<PageAnswer> {
  const id = signUpIdOf(services, token)
  const signUp = id && (await findSignUp(tx, services, id))
  if (!signUp) return (id && (await showConfirmed(tx, services, { controller, language }, id))) || unknown
  const path = `${signUpPath}/confirm/${token}`
  const shown = renderConfirmPage(pageContext(controller, language, path), {
    wordings: signUp.choices.map(({ text }) => text),
    confirm: { action: path, value: 'confirm', hidden: {} },
  })
  return { page: shown }
}

async function postConfirm(
  tx: Transaction<'rights'>,
  services: Services,
  { controller, language, form }: Asked,
  token: string,
): Promise<PageAnswer> {
  const id = signUpIdOf(services, token)
  if (!pressed(form, ['confirm']))
    return { problem: { kind: 'nothing-chosen', backPath: id ? `${signUpPath}/confirm/${token}` : signUpPath } }
  if (!id) return unknown
  const signUp = await findSignUp(tx, services, id, true)
  if (signUp) await confirmSignUp(tx, services, controller, signUp, token)
  // Pressed twice, the receipt is the same.
  return (await showConfirmed(tx, services, { controller, language }, id)) ?? unknown
}

/** The receipt of a sign-up that was confirmed, with the way to the person's own page. */
async function showConfirmed(
  tx: Transaction<'rights'>,
  services: Services,
  { controller, language }: Pick<Asked, 'controller' | 'language'>,
  signUpId: string,
): Promise<PageAnswer | null> {
  const [found] = await tx
    .select({ personId: consents.personId })
    .from(consents)
    .where(and(like(consents.evidence, `${evidenceBegins(signUpId)}%`), eq(consents.method, 'double-opt-in')))
    .limit(1)
  if (!found) return null
  const receipt = await readReceipt(tx, services, controller, found.personId, signUpId, language)
  if (!receipt) return null
  const path = pagePath(makeToken(services.keyring, { kind: 'person', id: found.personId }))
  const shown = renderReceiptPage(pageContext(controller, language, path), {
    kind: 'sign-up',
    at: receipt.eventTime,
    receipt,
    downloadPath: `${path}/receipt/${signUpId}`,
    answersPath: path,
    continues: [],
    dueForErasure: null,
  })
  return { page: shown }
}
