import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { pageOfList } from '../../platform/http/page-of-list.ts'
import { staffRoles } from '../door/actor.ts'
import type { Services } from '../services.ts'
import { createApiKey } from './create-api-key.ts'
import { listApiKeys } from './list-api-keys.ts'
import { keyNotFound } from './problems.ts'
import { revokeApiKey } from './revoke-api-key.ts'

const Role = z.enum(staffRoles)
const Key = z.object({
  id: z.string(),
  name: z.string().nullable(),
  role: Role,
  createdAt: z.string(),
  lastUsedOn: z.string().nullable(),
  revokedAt: z.string().nullable(),
})
const config = { purposes: ['security'] as const, roles: ['administrator'] as const }

/** `GET|POST /api/api-keys`, `DELETE /api/api-keys/{id}`. */
export function apiKeyRoutes({ door, keyring }: Services): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/api/api-keys',
      {
        schema: {
          summary: 'List the keys of other systems',
          description: 'Without the keys themselves.',
          tags: ['accounts'],
          operationId: 'listApiKeys',
          querystring: listQuery(['createdAt']),
          response: { 200: pageOf(Key) },
        },
        config,
      },
      async ({ actor, query }) =>
        pageOfList(keyring, 'api-keys', await door.forPurpose('security', actor, listApiKeys), query),
    )
    app.post(
      '/api/api-keys',
      {
        schema: {
          summary: 'Make a key for one role',
          description: 'The key is shown only this once.',
          tags: ['accounts'],
          operationId: 'createApiKey',
          body: z.strictObject({ role: Role, name: z.string().trim().min(1).max(200).optional() }),
          response: { 201: z.object({ id: z.string(), role: Role, key: z.string() }) },
        },
        config: { ...config, idempotent: true },
      },
      async ({ actor, body: { role, name = null } }, reply) =>
        reply.code(201).send(await door.forPurpose('security', actor, (tx) => createApiKey(tx, { role, name }))),
    )
    app.delete(
      '/api/api-keys/:id',
      {
        schema: {
          summary: 'End a key at once',
          tags: ['accounts'],
          operationId: 'revokeApiKey',
          params: z.strictObject({ id: z.uuid() }),
          response: { 200: z.object({ id: z.string(), revoked: z.literal(true) }) },
        },
        config: { ...config, problems: [keyNotFound] },
      },
      async ({ actor, params: { id } }) => {
        await door.forPurpose('security', actor, (tx) => revokeApiKey(tx, id))
        return { id, revoked: true as const }
      },
    )
  }
}
