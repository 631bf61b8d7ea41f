import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Check } from '../feature.ts'
import type { Services } from '../services.ts'
import { examine } from './examine.ts'

const Result = z.object({ name: z.string(), ok: z.boolean(), detail: z.string(), remedy: z.string().nullable() })

/** `GET /api/doctor`, as the command of that name. */
export function doctorRoutes(services: Services, checks: readonly Check[]): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/doctor',
      {
        schema: {
          summary: 'Examine the installation',
          description: 'Answers 200 also where something is wrong; `deep` reads all data.',
          operationId: 'examine',
          tags: ['operation'],
          querystring: z.strictObject({ deep: z.stringbool().default(false) }),
          response: { 200: z.object({ ok: z.boolean(), checks: z.array(Result) }) },
        },
        config: { purposes: ['security'], roles: ['administrator', 'officer'] },
      },
      ({ query: { deep } }) => examine(services, checks, deep),
    )
  }
}
