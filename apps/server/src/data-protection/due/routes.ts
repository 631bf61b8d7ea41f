import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { DueTask } from '../feature.ts'
import type { Services } from '../services.ts'
import { listDue } from './list-due.ts'
import { periodUnusable, sweepUnderWay } from './problems.ts'
import { runDue } from './run-due.ts'

const DueItem = z.object({ what: z.string(), person: z.string().nullable(), on: z.string(), rule: z.string() })
const DueQuery = z.strictObject({ within: z.string().max(40).optional(), dryRun: z.stringbool().optional() })

/** `POST /api/due`, as the command of that name. */
export function dueRoutes(services: Services, tasks: readonly DueTask[]): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/api/due',
      {
        schema: {
          summary: 'Do what is due, or list it',
          operationId: 'runDue',
          tags: ['due'],
          querystring: DueQuery,
          response: { 200: z.union([z.object({ done: z.record(z.string(), z.number()) }), z.array(DueItem)]) },
        },
        config: { purposes: ['rights'], problems: [periodUnusable, sweepUnderWay] },
      },
      async ({ query: { within = 'P0D', dryRun = false } }) => {
        if (dryRun) return listDue(services, tasks, within)
        const done = await runDue(services, tasks, false)
        if (!done) throw sweepUnderWay({})
        return { done }
      },
    )
  }
}
