import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { languages } from '../../platform/texts/language.ts'
import { staffRoles } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { apiKeyRoutes } from './api-key-routes.ts'
import { changeRoles } from './change-roles.ts'
import { closeAccount } from './close-account.ts'
import { accountFormats, exportAccount } from './export-account.ts'
import { listStaff } from './list-staff.ts'
import { makePasswordLink, unknownPassword } from './make-password-link.ts'
import type { Accounts } from './open-accounts.ts'
import { passkeyRoutes } from './passkey-routes.ts'
import {
  accountExists,
  accountUnknown,
  lastAdministrator,
  passwordGuessable,
  passwordTooShort,
  passwordWrong,
  signInFailed,
} from './problems.ts'
import { readSelf } from './read-self.ts'
import { registerColleague } from './register-colleague.ts'
import { accountSecurityRoutes } from './security-routes.ts'
import { setPassword } from './set-password.ts'

const Role = z.enum(staffRoles)
const Password = z.string().min(12).max(256)
const Account = z.object({
  id: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  roles: z.array(Role),
  closedAt: z.string().nullable(),
})
const NewAccount = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(1).max(200),
  /** Left out, the colleague chooses one by the link of the answer. */
  password: Password.optional(),
  roles: z.array(Role).min(1),
})
const AccountId = z.strictObject({ id: z.string().min(1).max(64) })
const Credentials = z.strictObject({ email: z.string().min(1).max(254), password: z.string().min(1).max(256) })
const Session = z.object({
  id: z.string(),
  roles: z.array(Role),
  name: z.string().nullable(),
  email: z.string().nullable(),
})

/** Sign-in and sign-out, one's own password, the accounts of staff, and the keys of other systems. */
export function accountRoutes(services: Services, accounts: Accounts): FastifyPluginAsyncZod {
  const { door } = services
  return async (app) => {
    await app.register(apiKeyRoutes(services))
    await app.register(accountSecurityRoutes(accounts))
    await app.register(passkeyRoutes(accounts))
    app.post(
      '/api/session',
      {
        schema: {
          summary: 'Sign in',
          operationId: 'signIn',
          tags: ['accounts'],
          body: Credentials,
          response: { 200: z.object({ needsSecondFactor: z.literal(true) }), 204: z.undefined() },
        },
        config: { open: true, problems: [signInFailed] },
      },
      async ({ body }, reply) => {
        const signedIn = await accounts.signIn(body.email, body.password)
        if (!signedIn) throw signInFailed({})
        reply.header('set-cookie', signedIn.cookies)
        return signedIn.needsSecondFactor ? reply.send({ needsSecondFactor: true }) : reply.code(204).send(undefined)
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
      ({ actor }) => door.forPurpose('security', { kind: 'system' }, (tx) => readSelf(tx, actor)),
    )
    app.delete(
      '/api/session',
      {
        schema: { summary: 'Sign out', operationId: 'signOut', tags: ['accounts'], response: { 204: z.undefined() } },
        config: { open: true },
      },
      async ({ headers }, reply) => {
        const cookies = await accounts.signOut(new Headers({ cookie: headers.cookie ?? '' }))
        // What the browser kept of our pages goes with the session; how the columns stand, and which language, may stay.
        reply.header('clear-site-data', '"cache"')
        return reply.header('set-cookie', cookies).code(204).send(undefined)
      },
    )
    app.post(
      '/api/session/password',
      {
        schema: {
          summary: "Change one's own password",
          description: 'Other sessions of the account end.',
          operationId: 'changePassword',
          tags: ['accounts'],
          body: z.strictObject({ current: z.string().min(1).max(256), next: Password }),
          response: { 204: z.undefined() },
        },
        config: { problems: [passwordWrong, passwordTooShort, passwordGuessable] },
      },
      async ({ headers, body }, reply) => {
        const cookies = await accounts.changePassword(new Headers({ cookie: headers.cookie ?? '' }), body)
        if (!cookies) throw passwordWrong({}, [], 'current')
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
          response: {
            201: z.object({ id: z.string(), link: z.string().optional(), until: z.string().optional() }),
          },
        },
        config: {
          purposes: ['security'],
          roles: ['administrator'],
          idempotent: true,
          problems: [accountExists, passwordTooShort, passwordGuessable],
        },
      },
      async ({ actor, body }, reply) => {
        const { password = unknownPassword(), ...colleague } = body
        const id = await registerColleague(services, accounts, actor, { ...colleague, password })
        return reply.code(201).send(body.password ? { id } : await makePasswordLink(services, accounts, actor, id))
      },
    )
    app.post(
      '/api/accounts/:id/password-links',
      {
        schema: {
          summary: 'Make a link by which a colleague chooses a password',
          description:
            'Good once, for seven days, at `POST /api/password-resets/confirmation`. Hand it over yourself: whoever has it can sign in as them.',
          operationId: 'makePasswordLink',
          tags: ['accounts'],
          params: AccountId,
          response: { 201: z.object({ id: z.string(), link: z.string(), until: z.string() }) },
        },
        config: { purposes: ['security'], roles: ['administrator'], problems: [accountUnknown] },
      },
      async ({ actor, params }, reply) =>
        reply.code(201).send(await makePasswordLink(services, accounts, actor, params.id)),
    )
    app.patch(
      '/api/accounts/:id',
      {
        schema: {
          summary: 'Give an account other roles',
          operationId: 'changeAccount',
          tags: ['accounts'],
          params: AccountId,
          body: z.strictObject({ roles: z.array(Role).min(1) }),
          response: { 200: z.object({ id: z.string(), roles: z.array(Role) }) },
        },
        config: {
          purposes: ['security'],
          roles: ['administrator'],
          problems: [accountUnknown, lastAdministrator],
        },
      },
      ({ actor, params, body }) => door.forPurpose('security', actor, (tx) => changeRoles(tx, params.id, body.roles)),
    )
    app.post(
      '/api/accounts/:id/close',
      {
        schema: {
          summary: 'Close an account',
          description: 'Sessions and the keys that it made end at once; name and address are cleared, the id stays.',
          operationId: 'closeAccount',
          tags: ['accounts'],
          params: AccountId,
          response: { 200: z.object({ id: z.string(), keysRevoked: z.number().int() }) },
        },
        config: {
          purposes: ['security'],
          roles: ['administrator'],
          problems: [accountUnknown, lastAdministrator],
        },
      },
      ({ actor, params }) => closeAccount(services, accounts, actor, params.id),
    )
    app.post(
      '/api/accounts/:id/password',
      {
        schema: {
          summary: 'Set the password of somebody who lost theirs',
          description: 'Their sessions end.',
          operationId: 'setPassword',
          tags: ['accounts'],
          params: AccountId,
          body: z.strictObject({ password: Password }),
          response: { 200: z.object({ id: z.string() }) },
        },
        config: {
          purposes: ['security'],
          roles: ['administrator'],
          problems: [accountUnknown, passwordTooShort, passwordGuessable],
        },
      },
      ({ actor, params, body }) => setPassword(services, accounts, actor, params.id, body.password),
    )
    app.post(
      '/api/accounts/:id/exports',
      {
        schema: {
          summary: 'Export what is held about a colleague',
          description: 'The access report of staff, who are registered people too (article 15).',
          operationId: 'exportAccount',
          tags: ['accounts', 'rights'],
          params: AccountId,
          body: z.strictObject({ format: z.enum(accountFormats), language: z.enum(languages).optional() }),
          response: {
            200: z.object({ fields: z.number().int(), digest: z.string(), content: z.string() }),
          },
        },
        config: { purposes: ['rights'], problems: [accountUnknown] },
      },
      ({ actor, params, body: { format, language } }) =>
        exportAccount(services, accounts, actor, params.id, { format, ...(language ? { language } : {}) }),
    )
  }
}
