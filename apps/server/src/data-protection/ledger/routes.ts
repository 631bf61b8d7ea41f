import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { keyMissing, keyWrong } from '../../platform/keyring/problems.ts'
import type { Services } from '../services.ts'
import { checkIdentifier } from './check-ledger.ts'
import { identifierUnusable } from './problems.ts'
import { readLedgerList } from './read-ledger-file.ts'
import { rememberErased } from './remember-erased.ts'

const person = z.union([
  z.string().min(1).max(254),
  z.strictObject({
    email: z.string().max(254).optional(),
    phone: z.string().max(64).optional(),
    emails: z.array(z.string().max(254)).max(20).optional(),
    phones: z.array(z.string().max(64)).max(20).optional(),
    name: z.string().max(500).optional(),
  }),
])

/** `POST /api/ledger` and `/api/ledger/checks`. */
export const ledgerRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/ledger',
      {
        schema: {
          summary: 'Remember people who were erased before',
          description:
            'Keeps keyed hashes only. An address that several share is remembered together with the name (ERA-14).',
          tags: ['erasure'],
          operationId: 'addToLedger',
          body: z.array(person).min(1).max(10_000),
          response: {
            200: z.object({
              added: z.number().int(),
              known: z.number().int(),
              shared: z.array(z.number().int()),
              unusable: z.array(z.number().int()),
            }),
          },
        },
        config: { purposes: ['rights'], problems: [keyMissing, keyWrong] },
      },
      async ({ actor, body }) => {
        const { country } = await services.controller()
        return rememberErased(services, actor, readLedgerList(body, country))
      },
    )
    app.post(
      '/api/ledger/checks',
      {
        schema: {
          summary: 'Whether an import of this address or number would be refused',
          description: 'The identifier stands in the body, since addresses of requests are logged by others.',
          tags: ['erasure'],
          operationId: 'checkLedger',
          body: z.strictObject({ identifier: z.string().min(1).max(254), name: z.string().max(500).optional() }),
          response: {
            200: z.object({ refused: z.boolean(), kind: z.enum(['erased', 'refused', 'asked']).nullable() }),
          },
        },
        config: { purposes: ['rights'], problems: [identifierUnusable, keyMissing, keyWrong] },
      },
      ({ actor, body }) => checkIdentifier(services, actor, body),
    )
  }
