import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, makePage, pageOf, readCursor } from '../../platform/http/keyset-page.ts'
import { readSelf } from '../accounts/read-self.ts'
import { roleNotAllowed } from '../http/problems.ts'
import type { Services } from '../services.ts'
import { listOutboxPage } from './list-outbox.ts'
import { outboxKeeper, outboxKeepers } from './outbox-keeper.ts'
import { mailNotFound, mailServerMissing, mailServerRefused, mailServerSilent } from './problems.ts'
import { readMail } from './read-mail.ts'
import { sendHeldMail } from './send-held-mail.ts'
import { sendTestMail } from './send-test-mail.ts'

const State = z.enum(['waiting', 'held', 'sent', 'refused'])
const Mail = z.object({
  id: z.string(),
  kind: z.string(),
  to: z.string(),
  subject: z.string(),
  language: z.string(),
  state: State,
  createdAt: z.string(),
})
// The outbox is of `rights`; the administrator, who keeps mail going, is let in by role.
const config = { purposes: ['rights', 'security'] as const, roles: outboxKeepers }

/** The outbox: `GET /api/mail`, one message, and the word by which what was held goes. */
export const mailRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door, keyring } = services
    app.get(
      '/api/mail',
      {
        schema: {
          summary: 'List the mail of the outbox, the newest first',
          tags: ['mail'],
          operationId: 'listMail',
          querystring: listQuery(['createdAt']).extend({ state: State.optional() }),
          response: { 200: pageOf(Mail) },
        },
        config,
      },
      async ({ actor, query: { state, limit, cursor, sort } }) => {
        const list = `mail ${state ?? ''}`
        const [before] = readCursor(keyring, list, sort, cursor) ?? []
        const mails = await door.forPurpose('rights', outboxKeeper(actor), (tx) =>
          listOutboxPage(tx, services, { state, before, limit: limit + 1 }),
        )
        return makePage(keyring, list, sort, mails, limit, ({ id }) => [id])
      },
    )
    app.get(
      '/api/mail/:id',
      {
        schema: {
          summary: 'The whole message as it is or was sent (RFC 5322)',
          description: 'Reading it is a look at the persons whom it is about.',
          tags: ['mail'],
          operationId: 'getMail',
          params: z.strictObject({ id: z.uuid() }),
          response: { 200: z.object({ id: z.string(), message: z.string() }) },
        },
        config: { ...config, problems: [mailNotFound] },
      },
      ({ actor, params }) => door.forPurpose('rights', outboxKeeper(actor), (tx) => readMail(tx, services, params.id)),
    )
    app.post(
      '/api/mail/test',
      {
        schema: {
          summary: 'Send oneself a mail, to see that mail goes',
          tags: ['mail'],
          operationId: 'sendTestMail',
          response: { 200: z.object({ to: z.string() }) },
        },
        config: { purposes: ['security'], roles: outboxKeepers, problems: [mailServerMissing, mailServerRefused] },
      },
      async ({ actor }) => {
        const { email } = await door.forPurpose('security', { kind: 'system' }, (tx) => readSelf(tx, actor))
        // A key has no mailbox.
        if (email === null) throw roleNotAllowed({})
        await sendTestMail(services, email)
        return { to: email }
      },
    )
    app.post(
      '/api/mail/send',
      {
        schema: {
          summary: 'Send what waited for a mail server',
          description: 'And whatever else waits. How many are held is the list with `state=held`.',
          tags: ['mail'],
          operationId: 'sendMail',
          response: {
            200: z.object({ sent: z.number().int(), refused: z.number().int(), waiting: z.number().int() }),
          },
        },
        config: { ...config, problems: [mailServerMissing, mailServerSilent] },
      },
      ({ actor }) => sendHeldMail(services, outboxKeeper(actor), () => {}),
    )
  }
