import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Accounts } from './open-accounts.ts'
import { passkeyRefused, passwordWrong } from './problems.ts'

/** What WebAuthn exchanges: its own shape, checked by the library that knows it. */
const WebAuthn = z.record(z.string(), z.unknown())
/** Base64url of what a device makes; a key of any kind is well below. */
const Bytes = z.base64url().min(1).max(20_000)
const ofDevice = { id: Bytes, rawId: Bytes, type: z.literal('public-key'), clientExtensionResults: WebAuthn }
const Proof = z.looseObject({
  ...ofDevice,
  response: z.looseObject({ authenticatorData: Bytes, clientDataJSON: Bytes, signature: Bytes }),
})
const NewKey = z.looseObject({
  ...ofDevice,
  response: z.looseObject({ attestationObject: Bytes, clientDataJSON: Bytes }),
})
const Options = { 200: z.object({ options: WebAuthn }) }
const Nothing = { 204: z.undefined() }
const Passkey = z.object({ id: z.string(), name: z.string(), addedAt: z.string() })

const cookiesOf = ({ headers }: FastifyRequest) => new Headers({ cookie: headers.cookie ?? '' })

/** Passkeys: to sign in without a password, and one's own, added and taken away. */
export function passkeyRoutes(accounts: Accounts): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/api/session/passkey/challenge',
      {
        schema: {
          summary: 'Begin a sign-in with a passkey',
          description:
            'The options are for `navigator.credentials.get`; a cookie ties the answer to them for five minutes.',
          operationId: 'challengePasskey',
          tags: ['accounts'],
          response: Options,
        },
        config: { open: true },
      },
      async (_request, reply) => {
        const { options, cookies } = await accounts.challengePasskey()
        return reply.header('set-cookie', cookies).send({ options })
      },
    )
    app.post(
      '/api/session/passkey',
      {
        schema: {
          summary: 'Sign in with a passkey',
          operationId: 'passPasskey',
          tags: ['accounts'],
          body: z.strictObject({ response: Proof }),
          response: Nothing,
        },
        config: { open: true, problems: [passkeyRefused] },
      },
      async (request, reply) => {
        const cookies = await accounts.passPasskey(cookiesOf(request), request.body.response)
        if (!cookies) throw passkeyRefused({})
        return reply.header('set-cookie', cookies).code(204).send(undefined)
      },
    )
    app.get(
      '/api/session/passkeys',
      {
        schema: {
          summary: "One's own passkeys",
          operationId: 'listPasskeys',
          tags: ['accounts'],
          response: { 200: z.array(Passkey) },
        },
        config: {},
      },
      (request) => accounts.passkeys(cookiesOf(request)),
    )
    app.post(
      '/api/session/passkeys/challenge',
      {
        schema: {
          summary: 'Begin to add a passkey',
          description: 'The options are for `navigator.credentials.create`.',
          operationId: 'preparePasskey',
          tags: ['accounts'],
          body: z.strictObject({ password: z.string().min(1).max(256) }),
          response: Options,
        },
        config: { problems: [passwordWrong] },
      },
      async (request, reply) => {
        const prepared = await accounts.preparePasskey(cookiesOf(request), request.body.password)
        if (!prepared) throw passwordWrong({}, [], 'password')
        return reply.header('set-cookie', prepared.cookies).send({ options: prepared.options })
      },
    )
    app.post(
      '/api/session/passkeys',
      {
        schema: {
          summary: 'Add a passkey',
          operationId: 'addPasskey',
          tags: ['accounts'],
          body: z.strictObject({ name: z.string().trim().min(1).max(100), response: NewKey }),
          response: Nothing,
        },
        config: { problems: [passkeyRefused] },
      },
      async (request, reply) => {
        const { name, response } = request.body
        if (!(await accounts.addPasskey(cookiesOf(request), name, response))) throw passkeyRefused({})
        return reply.code(204).send(undefined)
      },
    )
    app.delete(
      '/api/session/passkeys/:id',
      {
        schema: {
          summary: "Take away one of one's own passkeys",
          operationId: 'removePasskey',
          tags: ['accounts'],
          params: z.strictObject({ id: z.string().min(1).max(64) }),
          response: Nothing,
        },
        config: {},
      },
      async (request, reply) => {
        await accounts.removePasskey(cookiesOf(request), request.params.id)
        return reply.code(204).send(undefined)
      },
    )
  }
}
