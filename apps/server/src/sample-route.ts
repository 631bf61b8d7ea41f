import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { peopleAlready } from './crm/sample/problems.ts'
import type { FillSample } from './data-protection/installation/commands.ts'
import { people } from './data-protection/people/tables.ts'
import type { Services } from './data-protection/services.ts'

/** Fills an empty installation with an invented company to look around in, as `init --sample` does. */
export function sampleRoute(services: Services, fillSample: FillSample): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/api/sample',
      {
        schema: {
          summary: 'Begin with invented people',
          description: 'Only where nobody is registered yet.',
          operationId: 'fillSample',
          tags: ['installation'],
          body: z.strictObject({ people: z.number().int().min(1).max(1000).default(120) }),
          response: { 201: z.object({ people: z.number().int() }) },
        },
        config: { purposes: ['rights'], problems: [peopleAlready] },
      },
      async ({ actor, body }, reply) => {
        const someone = await services.door.forPurpose('rights', actor, (tx) =>
          tx.select({ id: people.id }).from(people).limit(1),
        )
        if (someone.length > 0) throw peopleAlready({})
        return reply.code(201).send({ people: await fillSample(services, body.people, () => {}) })
      },
    )
  }
}
