import { dayInZone } from '@diskret/legal-deadlines'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { DueTask } from '../feature.ts'
import type { Services } from '../services.ts'
import { listDue } from './list-due.ts'
import { outlookOf } from './outlook.ts'
import { periodUnusable, sweepUnderWay } from './problems.ts'
import { runDue } from './run-due.ts'

const item = { what: z.string(), person: z.string().nullable(), on: z.string(), rule: z.string() }
const DueItem = z.object(item)
const mostShown = 1000
const waitsFor = z.enum(['diskret', 'officer', 'person'])
const workingDays = z.number().int().nullable().meta({
  description: 'Left after today; 0 today and when late; null where the holidays are not known',
})
const DueList = z.object({
  today: z.string(),
  items: z.array(DueItem),
  days: z.array(z.object({ on: z.string(), what: z.string(), waitsFor, count: z.number().int(), workingDays })),
  /** All that waits for an officer, each with the case, assessment or task it is. */
  work: z.array(z.object({ ...item, waitsFor, workingDays, reference: z.string().optional() })),
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
        const { country, timeZone } = await services.controller()
        const today = dayInZone(services.clock.now(), timeZone)
        const found = await listDue(services, tasks, within)
        return {
          today,
          items: found.slice(0, mostShown),
          ...outlookOf(found, today, country),
          total: found.length,
        }
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
