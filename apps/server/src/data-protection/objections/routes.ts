import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { channelSchema, permissionPurposeSchema, personParams } from '../consents/schemas.ts'
import { servePerson, servingPurposes } from '../consents/serve-person.ts'
import { personNotFound, severalPeople } from '../people/problems.ts'
import { personPurposesSchema } from '../permissions/person-purposes-schema.ts'
import type { Services } from '../services.ts'
import { decideObjection } from './decide-objection.ts'
import { objectTo } from './object-to.ts'
import { balanceNeeded, objectionDecided, objectionDoesNotApply, objectionNotFound } from './problems.ts'

const objectionBody = z.strictObject({
  purpose: permissionPurposeSchema.optional(),
  channel: channelSchema.optional(),
  ground: z.string().trim().min(1).max(2000).optional(),
})

const decisionBody = z.strictObject({
  outcome: z.enum(['upheld', 'rejected']),
  balance: z.string().trim().max(10_000).optional(),
})

/** `POST /api/people/{id}/objections` and the officer's decision. */
export const objectionRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/people/:id/objections',
      {
        schema: {
          summary: 'Write down an objection of a person',
          description:
            'To marketing it is absolute and takes effect at once (OBJ-1); a channel closes itself alone (MKT-41).',
          tags: ['objections'],
          operationId: 'objectTo',
          params: personParams,
          body: objectionBody.nullish(),
          response: { 200: personPurposesSchema },
        },
        config: {
          purposes: servingPurposes,
          idempotent: true,
          problems: [personNotFound, severalPeople, objectionDoesNotApply],
        },
      },
      ({ actor, purpose, params, body }) =>
        servePerson(
          services,
          actor,
          params.id,
          (tx, personId) => objectTo(tx, services, { ...body, personId }),
          purpose,
        ),
    )
    app.post(
      '/api/objections/:id/decision',
      {
        schema: {
          summary: 'Decide a pending objection',
          description: 'To reject it, the compelling grounds that override are written down (OBJ-2).',
          tags: ['objections'],
          operationId: 'decideObjection',
          params: z.object({ id: z.uuid() }),
          body: decisionBody,
          response: { 200: z.object({ id: z.string(), outcome: z.enum(['upheld', 'rejected']) }) },
        },
        config: { purposes: ['rights'], problems: [objectionNotFound, objectionDecided, balanceNeeded] },
      },
      async ({ actor, params: { id }, body: { outcome, balance } }) => {
        await services.door.forPurpose('rights', actor, (tx) => decideObjection(tx, id, outcome, balance ?? null))
        return { id, outcome }
      },
    )
  }
