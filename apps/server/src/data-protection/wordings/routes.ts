import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { pageOfList } from '../../platform/http/page-of-list.ts'
import { wordingNotFound } from '../consents/problems.ts'
import { channelSchema, consentPurposeSchema, topicSchema } from '../consents/schemas.ts'
import type { Services } from '../services.ts'
import { addWording } from './add-wording.ts'
import { getWording } from './get-wording.ts'
import { listWordings } from './list-wordings.ts'
import { wordingAcceptsTerms, wordingEmpty, wordingNeedsChannel, wordingTooLong } from './problems.ts'

const wording = {
  id: z.string(),
  purpose: consentPurposeSchema,
  topic: z.string().nullable(),
  channel: channelSchema.nullable(),
  language: z.string().meta({ description: 'BCP 47' }),
  version: z.number().int(),
  digest: z.string(),
  usedSince: z.string().nullable(),
}
const NewWording = z.strictObject({
  purpose: consentPurposeSchema,
  topic: topicSchema.optional(),
  channel: channelSchema.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
  text: z.string().max(20_000),
})
const config = { purposes: ['rights'] as const }
/** Whoever writes down a yes says which wording it was given to, and whoever sees a consent may read it. */
const readers = ['rights', 'seller-desk', 'customer', 'prospecting', 'marketing', 'invitation'] as const

/** `GET|POST /api/wordings`, and one of them with its text. */
export const wordingRoutes =
  ({ door, keyring }: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/wordings',
      {
        schema: {
          summary: 'List the texts that consent is asked with, all versions',
          tags: ['wordings'],
          operationId: 'listWordings',
          querystring: listQuery(['purpose']),
          response: { 200: pageOf(z.object(wording)) },
        },
        config: { purposes: readers },
      },
      async ({ actor, purpose, query }) =>
        pageOfList(keyring, 'wordings', await door.forPurpose(purpose, actor, listWordings), query),
    )
    app.post(
      '/api/wordings',
      {
        schema: {
          summary: 'Add a new version of a wording',
          description: 'One that was used is never changed (CON-23).',
          tags: ['wordings'],
          operationId: 'addWording',
          body: NewWording,
          response: { 201: z.object(wording) },
        },
        config: {
          ...config,
          idempotent: true,
          problems: [wordingEmpty, wordingTooLong, wordingNeedsChannel, wordingAcceptsTerms],
        },
      },
      async ({ actor, body: { text, topic = null, channel = null, ...key } }, reply) => {
        const added = await door.forPurpose('rights', actor, (tx) => addWording(tx, { ...key, topic, channel }, text))
        return reply.code(201).header('location', `/api/wordings/${added.id}`).send(added)
      },
    )
    app.get(
      '/api/wordings/:id',
      {
        schema: {
          summary: 'One wording with its text',
          tags: ['wordings'],
          operationId: 'getWording',
          params: z.strictObject({ id: z.uuid() }),
          response: { 200: z.object({ ...wording, text: z.string() }) },
        },
        config: { purposes: readers, problems: [wordingNotFound] },
      },
      ({ actor, purpose, params }) => door.forPurpose(purpose, actor, (tx) => getWording(tx, params.id)),
    )
  }
