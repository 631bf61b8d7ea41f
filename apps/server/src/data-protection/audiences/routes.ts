import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { channelSchema, permissionPurposeSchema, topicSchema } from '../consents/schemas.ts'
import { purposeNotOpen } from '../door/problems.ts'
import { campaignNotFound } from '../marketing-checks/problems.ts'
import { permissionPurposes } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { exportAudience } from './export-audience.ts'
import { listAudience, roleOfAudience } from './list-audience.ts'
import { exportWithoutReason } from './problems.ts'

const question = {
  channel: channelSchema.optional(),
  topic: topicSchema.optional(),
  /** A campaign that states an exception of the country's marketing act. */
  campaign: z.uuid().optional(),
}
const audience = {
  permitted: z.number().int(),
  people: z.array(z.string()),
  hidden: z.object({
    total: z.union([z.number().int(), z.literal('fewer-than-5')]),
    reasons: z.record(z.string(), z.number().int()),
  }),
}

/** `GET /api/audiences/{purpose}` and `POST /api/audiences/{purpose}/exports`. */
export const audienceRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/audiences/:purpose',
      {
        schema: {
          summary: 'Who may be worked with for a purpose',
          description:
            'Counts the hidden under the first reason that applies. The reasons are for an officer; others get the total, and below five not even that.',
          tags: ['audiences'],
          operationId: 'listAudience',
          params: z.object({ purpose: permissionPurposeSchema }),
          querystring: z.strictObject(question),
          response: { 200: z.object(audience) },
        },
        // The path names the one under which it runs.
        config: { purposes: [...permissionPurposes, 'rights'], problems: [purposeNotOpen, campaignNotFound] },
      },
      ({ actor, params: { purpose }, query }) =>
        services.door.forPurpose(roleOfAudience(actor, purpose), actor, (tx) =>
          listAudience(tx, { purpose, ...query }),
        ),
    )
    app.post(
      '/api/audiences/:purpose/exports',
      {
        schema: {
          summary: 'Export an audience as a CSV file, for a reason',
          description:
            'Each person on it can be told of it: it is a disclosure to whom it is meant for (ACC-5). Who has not been informed yet is not on it (NOT-12).',
          tags: ['audiences'],
          operationId: 'exportAudience',
          params: z.object({ purpose: permissionPurposeSchema }),
          body: z.strictObject({
            ...question,
            reason: z.string().trim().min(1).max(2000),
            /** Who gets the file, where it leaves the company. */
            recipient: z.string().trim().min(1).max(300).optional(),
          }),
          response: {
            200: z.object({
              ...audience,
              file: z.string().describe('a name for the file'),
              mediaType: z.literal('text/csv'),
              content: z.string(),
            }),
          },
        },
        config: {
          purposes: [...permissionPurposes],
          problems: [purposeNotOpen, exportWithoutReason, campaignNotFound],
          idempotent: true,
        },
      },
      ({ actor, params: { purpose }, body: { reason, recipient, ...question } }) =>
        services.door.forPurpose(purpose, actor, async (tx) => {
          const { audience, text } = await exportAudience(tx, { purpose, ...question }, reason, recipient)
          return { ...audience, file: `audience-${purpose}.csv`, mediaType: 'text/csv' as const, content: text }
        }),
    )
  }
