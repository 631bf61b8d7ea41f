import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Services } from '../services.ts'

const Health = z.object({
  status: z.enum(['ok', 'failing']),
  version: z.string(),
  database: z.string(),
  jobs: z.string(),
})

/** What `GET /health` says: nothing of anybody, so that any monitor may ask. */
export function healthRoute({ door }: Services, version: string, jobs: () => string): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/health',
      {
        schema: {
          summary: 'Whether Diskret works',
          operationId: 'getHealth',
          tags: ['service'],
          response: { 200: Health, 503: Health },
        },
        config: { open: true },
      },
      async (_request, reply) => {
        const database = await door
          .forPurpose('security', { kind: 'system' }, (tx) => tx.client.query('select 1'))
          .then(
            () => 'ok',
            () => 'unreachable',
          )
        const running = jobs()
        const status = database === 'ok' && running !== 'failing' ? 'ok' : 'failing'
        return reply.code(status === 'ok' ? 200 : 503).send({ status, version, database, jobs: running })
      },
    )
  }
}
