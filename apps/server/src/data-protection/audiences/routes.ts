import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { channelSchema, permissionPurposeSchema, topicSchema } from '../consents/schemas.ts'
import { purposeNotOpen } from '../door/problems.ts'
import { permissionPurposes } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { listAudience, roleOfAudience } from './list-audience.ts'

/** `GET /api/audiences/{purpose}`. */
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
          querystring: z.strictObject({ channel: channelSchema.optional(), topic: topicSchema.optional() }),
          response: {
            200: z.object({
              permitted: z.number().int(),
              people: z.array(z.string()),
              hidden: z.object({
                total: z.union([z.number().int(), z.literal('fewer-than-5')]),
                reasons: z.record(z.string(), z.number().int()),
              }),
            }),
          },
        },
        // The path names the one under which it runs.
        config: { purposes: [...permissionPurposes, 'rights'], problems: [purposeNotOpen] },
      },
      ({ actor, params: { purpose }, query }) =>
        services.door.forPurpose(roleOfAudience(actor, purpose), actor, (tx) =>
          listAudience(tx, { purpose, ...query }),
        ),
    )
  }
