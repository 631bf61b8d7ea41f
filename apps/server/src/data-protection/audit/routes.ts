import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, makePage, pageOf, readCursor } from '../../platform/http/keyset-page.ts'
import type { Services } from '../services.ts'
import { listAudit } from './list-audit.ts'

const Entry = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  role: z.string(),
  purpose: z.string(),
  action: z.string(),
  person: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
})
const Query = listQuery(['at']).extend({
  person: z.uuid().optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  actor: z.string().min(1).max(100).optional(),
  action: z.string().min(1).max(40).optional(),
  purpose: z.string().min(1).max(40).optional(),
})

/** `GET /api/audit`. */
export function auditRoutes({ door, keyring }: Services): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/audit',
      {
        schema: {
          summary: 'Who did what to whom',
          operationId: 'listAudit',
          tags: ['audit'],
          querystring: Query,
          response: { 200: pageOf(Entry) },
        },
        config: { purposes: ['rights'] },
      },
      async ({ query, actor }) => {
        const { person, since, until, actor: who, action, purpose } = query
        const list = `audit ${[person, since, until, who, action, purpose].map((one) => one ?? '').join(' ')}`
        const [at, id] = readCursor(keyring, list, query.sort, query.cursor) ?? []
        const rows = await door.forPurpose('rights', actor, (tx) =>
          listAudit(tx, {
            person,
            since: since === undefined ? undefined : new Date(since),
            until: until === undefined ? undefined : new Date(until),
            actor: who,
            action,
            purpose,
            after: at && id ? { at: new Date(at), id } : undefined,
            limit: query.limit + 1,
          }),
        )
        return makePage(keyring, list, query.sort, rows, query.limit, (row) => [row.at, row.id])
      },
    )
  }
}
