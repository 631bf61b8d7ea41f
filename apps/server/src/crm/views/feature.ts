import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Feature } from '../../data-protection/feature.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { viewNotFound, viewProblemTexts } from './problems.ts'
import { changeView, deleteView, listViews, newView, saveView, viewAnswer, viewChange } from './saved-views.ts'
import { viewedLists } from './tables.ts'

const purposes = [
  'seller-desk',
  'marketing',
  'rights',
  'security',
  'invitation',
  'customer',
  'prospecting',
] as const satisfies AccessRole[]
const Id = z.strictObject({ id: z.uuid() })

const routes =
  ({ door }: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/views',
      {
        schema: {
          summary: 'Saved views of lists: one’s own and those that are shared',
          tags: ['views'],
          operationId: 'listViews',
          querystring: z.strictObject({ list: z.enum(viewedLists).optional() }),
          response: { 200: z.object({ items: z.array(viewAnswer) }) },
        },
        config: { purposes },
      },
      async ({ purpose, actor, query }) => ({
        items: await door.forPurpose(purpose, actor, (tx) => listViews(tx, query.list)),
      }),
    )
    app.post(
      '/api/views',
      {
        schema: {
          summary: 'Save a view',
          tags: ['views'],
          operationId: 'saveView',
          body: newView,
          response: { 201: viewAnswer },
        },
        config: { purposes, idempotent: true },
      },
      async ({ purpose, actor, body }, reply) =>
        reply.code(201).send(await door.forPurpose(purpose, actor, (tx) => saveView(tx, body))),
    )
    app.patch(
      '/api/views/:id',
      {
        schema: {
          summary: 'Change a view of one’s own',
          tags: ['views'],
          operationId: 'changeView',
          params: Id,
          body: viewChange,
          response: { 200: viewAnswer },
        },
        config: { purposes, problems: [viewNotFound] },
      },
      ({ purpose, actor, params, body }) => door.forPurpose(purpose, actor, (tx) => changeView(tx, params.id, body)),
    )
    app.delete(
      '/api/views/:id',
      {
        schema: {
          summary: 'Delete a view of one’s own',
          tags: ['views'],
          operationId: 'deleteView',
          params: Id,
          response: { 204: z.null() },
        },
        config: { purposes, problems: [viewNotFound] },
      },
      async ({ purpose, actor, params }, reply) => {
        await door.forPurpose(purpose, actor, (tx) => deleteView(tx, params.id))
        return reply.code(204).send(null)
      },
    )
  }

/** Filters, order and columns of lists, kept by name. */
export const viewsFeature: Feature = { name: 'views', routes, problemTexts: viewProblemTexts }
