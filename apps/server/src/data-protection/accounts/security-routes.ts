import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { shortestPassword } from './make-auth.ts'
import type { Accounts } from './open-accounts.ts'
import { codeWrong, passwordGuessable, passwordTooShort, passwordWrong, resetLinkOver } from './problems.ts'

const Secret = z.string().min(1).max(256)
const NewPassword = z.string().min(shortestPassword).max(256)
const Code = z.string().trim().min(6).max(20)
const Nothing = { 204: z.undefined() }
const Session = z.object({
  id: z.string(),
  startedAt: z.string(),
  lastUsedAt: z.string(),
  endsAt: z.string(),
  isThis: z.boolean(),
})

const cookiesOf = ({ headers }: FastifyRequest) => new Headers({ cookie: headers.cookie ?? '' })

/** One's own second factor and sessions, and the way back for whoever has lost the password. */
export function accountSecurityRoutes(accounts: Accounts): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/api/session/second-factor',
      {
        schema: {
          summary: 'Finish a sign-in with the second factor',
          operationId: 'passSecondFactor',
          tags: ['accounts'],
          body: z.strictObject({ kind: z.enum(['app', 'backup']), code: Code }),
          response: Nothing,
        },
        config: { open: true, problems: [codeWrong] },
      },
      async (request, reply) => {
        const { kind, code } = request.body
        const cookies = await accounts.passSecondFactor(cookiesOf(request), kind, code)
        if (!cookies) throw codeWrong({}, [], 'code')
        return reply.header('set-cookie', cookies).code(204).send(undefined)
      },
    )
    app.get(
      '/api/session/second-factor',
      {
        schema: {
          summary: 'Whether one signs in with a second factor',
          operationId: 'getSecondFactor',
          tags: ['accounts'],
          response: { 200: z.object({ isOn: z.boolean() }) },
        },
        config: {},
      },
      async (request) => ({ isOn: await accounts.hasSecondFactor(cookiesOf(request)) }),
    )
    app.post(
      '/api/session/second-factor/preparation',
      {
        schema: {
          summary: 'Prepare a second factor',
          description: 'What is answered is shown once. It holds once a code has confirmed it.',
          operationId: 'prepareSecondFactor',
          tags: ['accounts'],
          body: z.strictObject({ password: Secret }),
          response: { 200: z.object({ uri: z.string(), backupCodes: z.array(z.string()) }) },
        },
        config: { problems: [passwordWrong] },
      },
      async (request) => {
        const prepared = await accounts.prepareSecondFactor(cookiesOf(request), request.body.password)
        if (!prepared) throw passwordWrong({}, [], 'password')
        return prepared
      },
    )
    app.put(
      '/api/session/second-factor',
      {
        schema: {
          summary: 'Confirm the second factor with its first code',
          operationId: 'confirmSecondFactor',
          tags: ['accounts'],
          body: z.strictObject({ code: Code }),
          response: Nothing,
        },
        config: { problems: [codeWrong] },
      },
      async (request, reply) => {
        const cookies = await accounts.confirmSecondFactor(cookiesOf(request), request.body.code)
        if (!cookies) throw codeWrong({}, [], 'code')
        return reply.header('set-cookie', cookies).code(204).send(undefined)
      },
    )
    app.post(
      '/api/session/second-factor/end',
      {
        schema: {
          summary: 'Sign in without a second factor again',
          operationId: 'endSecondFactor',
          tags: ['accounts'],
          body: z.strictObject({ password: Secret }),
          response: Nothing,
        },
        config: { problems: [passwordWrong] },
      },
      async (request, reply) => {
        const cookies = await accounts.endSecondFactor(cookiesOf(request), request.body.password)
        if (!cookies) throw passwordWrong({}, [], 'password')
        return reply.header('set-cookie', cookies).code(204).send(undefined)
      },
    )
    app.get(
      '/api/sessions',
      {
        schema: {
          summary: "One's own open sessions",
          operationId: 'listSessions',
          tags: ['accounts'],
          response: { 200: z.array(Session) },
        },
        config: {},
      },
      (request) => accounts.sessions(cookiesOf(request)),
    )
    app.delete(
      '/api/sessions/:id',
      {
        schema: {
          summary: "End one of one's own sessions",
          operationId: 'endSession',
          tags: ['accounts'],
          params: z.strictObject({ id: z.string().min(1).max(64) }),
          response: Nothing,
        },
        config: {},
      },
      async (request, reply) => {
        await accounts.endSession(cookiesOf(request), request.params.id)
        return reply.code(204).send(undefined)
      },
    )
    app.post(
      '/api/sessions/end-others',
      {
        schema: {
          summary: "End all of one's own sessions but this",
          operationId: 'endOtherSessions',
          tags: ['accounts'],
          response: Nothing,
        },
        config: {},
      },
      async (request, reply) => {
        await accounts.endOtherSessions(cookiesOf(request))
        return reply.code(204).send(undefined)
      },
    )
    app.post(
      '/api/password-resets',
      {
        schema: {
          summary: 'Ask for a link that sets a new password',
          description: 'The answer is the same whether or not there is an account of the address.',
          operationId: 'requestPasswordReset',
          tags: ['accounts'],
          body: z.strictObject({ email: z.email().max(254) }),
          response: { 202: z.undefined() },
        },
        config: { open: true },
      },
      async ({ body }, reply) => {
        await accounts.requestReset(body.email)
        return reply.code(202).send(undefined)
      },
    )
    app.post(
      '/api/password-resets/confirmation',
      {
        schema: {
          summary: 'Set a new password by the link of the mail',
          description: 'Every session of the account ends.',
          operationId: 'resetPassword',
          tags: ['accounts'],
          body: z.strictObject({ token: z.string().min(1).max(200), password: NewPassword }),
          response: Nothing,
        },
        config: { open: true, problems: [resetLinkOver, passwordTooShort, passwordGuessable] },
      },
      async ({ body }, reply) => {
        if (!(await accounts.resetPassword(body.token, body.password))) throw resetLinkOver({})
        return reply.code(204).send(undefined)
      },
    )
  }
}
