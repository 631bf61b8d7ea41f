import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findOnePerson } from '../people/find-one-person.ts'
import { personNotFound, severalPeople } from '../people/problems.ts'
import type { Services } from '../services.ts'
import { exemptFromNotice, exemptionGrounds } from './exempt-from-notice.ts'
import { addressOnFile, exemptionNeedsReason, noOpenNotice } from './problems.ts'

/** `POST /api/people/{id}/notice-exemptions`: an officer's decision not to inform somebody (NOT-17 … NOT-19). */
export const noticeRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/people/:id/notice-exemptions',
      {
        schema: {
          summary: 'Exempt the open duty to inform a person',
          description: 'With the ground and the facts in writing; it is reviewed after twelve months.',
          tags: ['people'],
          operationId: 'exemptFromNotice',
          params: z.strictObject({ id: z.string().min(1).max(254) }),
          body: z.strictObject({ ground: z.enum(exemptionGrounds), reason: z.string().max(4000) }),
          response: { 200: z.object({ reviewOn: z.string() }) },
        },
        config: {
          purposes: ['rights'],
          problems: [personNotFound, severalPeople, noOpenNotice, exemptionNeedsReason, addressOnFile],
        },
      },
      ({ actor, params, body }) =>
        services.door.forPurpose('rights', actor, async (tx) =>
          exemptFromNotice(tx, await findOnePerson(tx, params.id), body.ground, body.reason),
        ),
    )
  }
