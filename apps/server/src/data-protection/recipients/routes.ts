import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, makePage, pageOf, readCursor } from '../../platform/http/keyset-page.ts'
import type { Services } from '../services.ts'
import { listRecipientTasks } from './list-recipient-tasks.ts'
import { recipientTaskClosed, recipientTaskNotFound } from './problems.ts'
import { recordTelling, tellingOutcomes } from './record-telling.ts'

const texts = z.array(z.string())
const Task = z.object({
  id: z.string(),
  person: z.string(),
  recipient: z.string(),
  act: z.enum(['rectification', 'erasure', 'restriction']),
  received: z.string(),
  fields: texts,
  dueOn: z.string(),
  state: z.enum(['planned', ...tellingOutcomes]),
  whom: z.object({ names: texts, emails: texts, phones: texts }).nullable(),
  proof: z.string().nullable(),
  closedAt: z.string().nullable(),
})

/** Recipients who are to be told of a rectification, an erasure or a restriction (article 19). */
export const recipientRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door, keyring } = services
    app.get(
      '/api/recipient-tasks',
      {
        schema: {
          summary: 'List recipients to be told, what is due first first',
          tags: ['rights'],
          operationId: 'listRecipientTasks',
          querystring: listQuery(['dueOn']).extend({ open: z.stringbool().default(true) }),
          response: { 200: pageOf(Task) },
        },
        config: { purposes: ['rights'] },
      },
      async ({ actor, query: { open, limit, cursor, sort } }) => {
        const list = `recipient-tasks ${open}`
        const [dueOn, id] = readCursor(keyring, list, sort, cursor) ?? []
        const after = dueOn && id ? { dueOn, id } : undefined
        const found = await door.forPurpose('rights', actor, (tx) =>
          listRecipientTasks(tx, keyring, { open, after, limit: limit + 1 }),
        )
        return makePage(keyring, list, sort, found, limit, (one) => [one.dueOn, one.id])
      },
    )
    app.post(
      '/api/recipient-tasks/:id/telling',
      {
        schema: {
          summary: 'Write down how a recipient was told, or why that is impossible',
          tags: ['rights'],
          operationId: 'recordTelling',
          params: z.strictObject({ id: z.uuid() }),
          body: z.strictObject({ state: z.enum(tellingOutcomes), proof: z.string().trim().min(1).max(2000) }),
          response: { 200: Task },
        },
        config: { purposes: ['rights'], problems: [recipientTaskNotFound, recipientTaskClosed] },
      },
      ({ actor, params, body }) =>
        door.forPurpose('rights', actor, (tx) => recordTelling(tx, services, params.id, body)),
    )
  }
