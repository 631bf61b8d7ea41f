import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../../data-protection/feature.ts'
import { sensitiveText } from '../../data-protection/free-text/problems.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { listTags } from './list-tags.ts'
import { tagPerson, untagPerson } from './tag-person.ts'

const purposes = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]
const tag = z.string().trim().min(1).max(60)

const routes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door } = services
    app.get(
      '/api/tags',
      {
        schema: {
          summary: 'The tags in use',
          tags: ['people'],
          operationId: 'listTags',
          response: { 200: z.object({ items: z.array(z.object({ tag: z.string(), people: z.number() })) }) },
        },
        config: { purposes },
      },
      async ({ purpose, actor }) => ({ items: await door.forPurpose(purpose, actor, listTags) }),
    )
    app.post(
      '/api/people/:id/tags',
      {
        schema: {
          summary: 'Put a tag on a person',
          tags: ['people'],
          operationId: 'tagPerson',
          params: z.strictObject({ id: z.uuid() }),
          body: z.strictObject({ tag }),
          response: { 204: z.null() },
        },
        config: { purposes, problems: [personNotFound, sensitiveText] },
      },
      async ({ purpose, actor, params, body }, reply) => {
        await door.forPurpose(purpose, actor, (tx) => tagPerson(tx, services, params.id, body.tag))
        return reply.code(204).send(null)
      },
    )
    app.delete(
      '/api/people/:id/tags/:tag',
      {
        schema: {
          summary: 'Take a tag off a person',
          tags: ['people'],
          operationId: 'untagPerson',
          params: z.strictObject({ id: z.uuid(), tag }),
          response: { 204: z.null() },
        },
        config: { purposes },
      },
      async ({ purpose, actor, params }, reply) => {
        await door.forPurpose(purpose, actor, (tx) => untagPerson(tx, params.id, params.tag))
        return reply.code(204).send(null)
      },
    )
  }

/** Words that sellers sort people by. */
export const tagsFeature: Feature = { name: 'tags', routes }
