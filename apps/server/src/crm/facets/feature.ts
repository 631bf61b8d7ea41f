import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../../data-protection/feature.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { listValues, valuedFields } from './list-values.ts'

const purposes = [
  'seller-desk',
  'customer',
  'prospecting',
  'marketing',
  'rights',
  'invitation',
] as const satisfies AccessRole[]

const routes =
  ({ door }: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/values/:field',
      {
        schema: {
          summary: 'What a filter may be set to',
          description: 'The different values of a field that the purpose sees; those that begin with `text` first.',
          tags: ['people', 'companies'],
          operationId: 'listValues',
          params: z.strictObject({ field: z.enum(valuedFields) }),
          querystring: z.strictObject({
            text: z.string().trim().min(1).max(100).optional(),
            limit: z.coerce.number().int().min(1).max(200).default(20),
          }),
          response: { 200: z.object({ items: z.array(z.string()) }) },
        },
        config: { purposes },
      },
      async ({ purpose, actor, params, query }) => ({
        items: await door.forPurpose(purpose, actor, (tx) => listValues(tx, params.field, query.text, query.limit)),
      }),
    )
  }

/** What filters suggest. */
export const facetsFeature: Feature = { name: 'facets', routes }
