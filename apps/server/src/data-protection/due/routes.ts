import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { DueTask } from '../feature.ts'
import type { Services } from '../services.ts'
import { listDue } from './list-due.ts'
import { periodUnusable, sweepUnderWay } from './problems.ts'
import { runDue } from './run-due.ts'

const DueItem = z.object({ what: z.string(), person: z.string().nullable(), on: z.string(), rule: z.string() })
const mostShown = 1000
const DueList = z.object({
  items: z.array(DueItem),
  days: z.array(z.object({ on: z.string(), what: z.string(), count: z.number().int() })),
  total: z.number().int(),
})
const DueQuery = z.strictObject({ within: z.string().max(40).optional(), dryRun: z.stringbool().optional() })

/** `POST /api/due`, as the command of that name, and what falls due as a list. */
export function dueRoutes(services: Services, tasks: readonly DueTask[]): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/due',
      {
        schema: {
          summary: 'What falls due',
          description:
            'The first 1,000 by day, and how many of each kind there are on each day. `person` is an id; names are in the person’s record.',
          operationId: 'listDue',
          tags: ['due', 'desk'],
          querystring: z.strictObject({ within: z.string().max(40).default('P30D') }),
          response: { 200: DueList },
        },
        config: { purposes: ['rights'], problems: [periodUnusable] },
      },
      async ({ query: { within } }) => {
        const found = await listDue(services, tasks, within)
        const days = [...Map.groupBy(found, ({ on, what }) => `${on} ${what}`).values()].map((those) => ({
          on: those[0]!.on,
          what: those[0]!.what,
          count: those.length,
        }))
        return { items: found.slice(0, mostShown), days, total: found.length }
      },
    )
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
