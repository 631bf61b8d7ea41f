import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../feature.ts'
import type { AccessRole } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { countTableRows } from './count-table-rows.ts'
import { listRetention, retentionAnswer } from './list-retention.ts'
import { noticePreview, previewedBases, previewNotice } from './preview-notice.ts'
import { readStatistics, statisticsAnswer } from './read-statistics.ts'

/** Whoever brings a list in sees beforehand what its people will be told. */
const importers = ['rights', 'seller-desk', 'customer', 'prospecting', 'invitation'] as const satisfies AccessRole[]

const routes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door } = services
    app.get(
      '/api/desk/statistics',
      {
        schema: {
          summary: 'Numbers for the officer',
          description: 'People by what is open for them, consents by month, and how long answers took.',
          tags: ['desk'],
          operationId: 'readStatistics',
          response: { 200: statisticsAnswer },
        },
        config: { purposes: ['rights'] },
      },
      ({ actor }) => door.forPurpose('rights', actor, readStatistics),
    )
    app.get(
      '/api/desk/tables',
      {
        schema: {
          summary: 'How many rows each declared table has',
          tags: ['desk', 'registers'],
          operationId: 'countTableRows',
          response: {
            200: z.object({
              items: z.array(z.object({ table: z.string(), rows: z.number().int(), exact: z.boolean() })),
            }),
          },
        },
        config: { purposes: ['rights'] },
      },
      async ({ actor }) => ({
        items: await door.forPurpose('rights', actor, (tx) => countTableRows(tx, services.tables)),
      }),
    )
    app.get(
      '/api/desk/retention',
      {
        schema: {
          summary: 'How long everything is kept, and how much goes soon',
          tags: ['desk'],
          operationId: 'listRetention',
          querystring: z.strictObject({ days: z.coerce.number().int().min(0).max(366).default(30) }),
          response: { 200: retentionAnswer },
        },
        config: { purposes: ['rights'] },
      },
      ({ actor, query }) => listRetention(services, actor, query.days),
    )
    app.get(
      '/api/notices/preview',
      {
        schema: {
          summary: 'The mail that people on a list would get',
          description: 'As it will look, in both languages, to an invented person; its link leads nowhere.',
          tags: ['imports', 'desk'],
          operationId: 'previewNotice',
          querystring: z.strictObject({
            basis: z.enum(previewedBases),
            source: z.string().trim().min(1).max(300).default('…'),
          }),
          response: { 200: noticePreview },
        },
        config: { purposes: importers },
      },
      async ({ purpose, actor, query }) => {
        const controller = await services.controller()
        return door.forPurpose(purpose, actor, (tx) =>
          previewNotice(tx, services, controller, query.basis, query.source),
        )
      },
    )
  }

/** What the officer looks at every week. */
export const deskFeature: Feature = { name: 'desk', routes }
