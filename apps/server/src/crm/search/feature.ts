import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../../data-protection/feature.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { similarPeopleObject } from './find-similar-people.ts'
import { searchAnswer, searchEverything } from './search-everything.ts'

const purposes = [
  'seller-desk',
  'customer',
  'prospecting',
  'marketing',
  'rights',
  'invitation',
] as const satisfies AccessRole[]

const routes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/search',
      {
        schema: {
          summary: 'The first people and companies for a few letters',
          description:
            'Part of a name, an address, a number or a company; æ, ø, å may be written ae, oe, aa. Where nobody is called so, names that differ by one letter.',
          tags: ['people'],
          operationId: 'search',
          querystring: z.strictObject({
            text: z.string().trim().min(1).max(200),
            limit: z.coerce.number().int().min(1).max(20).default(5),
          }),
          response: { 200: searchAnswer },
        },
        config: { purposes },
      },
      ({ purpose, actor, query: { text, limit } }) =>
        services.door.forPurpose(purpose, actor, (tx) => searchEverything(tx, services, text, limit)),
    )
  }

/** What the palette finds. */
export const searchFeature: Feature = { name: 'search', objects: (names) => [similarPeopleObject(names)], routes }
