import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffRoles } from '../door/actor.ts'
import { alreadySetUp } from '../installation/problems.ts'
import { setUp } from '../installation/set-up.ts'
import { SetUpInput } from '../installation/set-up-input.ts'
import type { Services } from '../services.ts'
import { listStaff } from './list-staff.ts'
import type { Accounts } from './open-accounts.ts'
import { accountExists, passwordTooShort, signInFailed } from './problems.ts'
import { registerColleague } from './register-colleague.ts'

const Role = z.enum(staffRoles)
const Account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  roles: z.array(Role),
  closedAt: z.string().nullable(),
})
const NewAccount = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(1).max(200),
  password: z.string().min(12).max(256),
  roles: z.array(Role).min(1),
})
const Credentials = z.strictObject({ email: z.string().min(1).max(254), password: z.string().min(1).max(256) })
const Session = z.object({ id: z.string(), roles: z.array(z.string()) })
const SetUpAnswer = z.object({
  company: z.string(),
  administrator: z.string(),
  practice: z.boolean(),
  people: z.number(),
})

/** Set-up, sign-in and sign-out, and the accounts of staff. */
export function accountRoutes(services: Services, accounts: Accounts): FastifyPluginAsyncZod {
  const { door } = services
  return async (app) => {
    app.post(
      '/api/set-up',
      {
        schema: {
          summary: 'Set a new installation up',
          operationId: 'setUp',
          tags: ['installation'],
          body: SetUpInput,
          response: { 201: SetUpAnswer },
        },
        config: { open: true, problems: [alreadySetUp] },
      },
      async ({ body }, reply) => reply.code(201).send(await setUp(services, accounts, body)),
    )
    app.post(
      '/api/session',
      {
        schema: {
          summary: 'Sign in',
          operationId: 'signIn',
          tags: ['accounts'],
          body: Credentials,
          response: { 204: z.undefined() },
        },
        config: { open: true, problems: [signInFailed] },
      },
      async ({ body }, reply) => {
        const cookies = await accounts.signIn(body.email, body.password)
        if (!cookies) throw signInFailed({})
        return reply.header('set-cookie', cookies).code(204).send(undefined)
      },
    )
    app.get(
      '/api/session',
      {
        schema: {
          summary: 'Who is signed in',
          operationId: 'getSession',
          tags: ['accounts'],
          response: { 200: Session },
        },
        config: {},
      },
      async ({ actor }) => ({ id: 'id' in actor ? actor.id : '', roles: 'roles' in actor ? [...actor.roles] : [] }),
    )
    app.delete(
      '/api/session',
      {
        schema: { summary: 'Sign out', operationId: 'signOut', tags: ['accounts'], response: { 204: z.undefined() } },
        config: { open: true },
      },
      async ({ headers }, reply) => {
        const cookies = await accounts.signOut(new Headers({ cookie: headers.cookie ?? '' }))
        return reply.header('set-cookie', cookies).code(204).send(undefined)
      },
    )
    app.get(
      '/api/accounts',
      {
        schema: {
          summary: 'List accounts',
          operationId: 'listAccounts',
          tags: ['accounts'],
          response: { 200: z.array(Account) },
        },
        config: { purposes: ['security'], roles: ['administrator'] },
      },
      ({ actor }) => door.forPurpose('security', actor, listStaff),
    )
    app.post(
      '/api/accounts',
      {
        schema: {
          summary: 'Let a colleague in',
          operationId: 'createAccount',
          tags: ['accounts'],
          body: NewAccount,
          response: { 201: z.object({ id: z.string() }) },
        },
        config: {
          purposes: ['security'],
          roles: ['administrator'],
          idempotent: true,
          problems: [accountExists, passwordTooShort],
        },
      },
      async ({ actor, body }, reply) =>
        reply.code(201).send({ id: await registerColleague(services, accounts, actor, body) }),
    )
  }
}
