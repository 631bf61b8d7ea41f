import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { channelSchema, permissionPurposeSchema, personParams } from '../consents/schemas.ts'
import { findOnePerson } from '../people/find-one-person.ts'
import { personNotFound, severalPeople } from '../people/problems.ts'
import { personPurposesSchema } from '../permissions/person-purposes-schema.ts'
import { readPurposes } from '../permissions/read-purposes.ts'
import type { Services } from '../services.ts'
import { announceLifting } from './announce-lifting.ts'
import { liftRestriction } from './lift-restriction.ts'
import { notRestricted, toldBeforeLifting } from './problems.ts'
import { restrictPerson } from './restrict-person.ts'

const restrictionBody = z.strictObject({
  ground: z.string().trim().min(1).max(500).optional(),
  /** Taken as the other acts take them, and without effect: a restriction closes every purpose and channel (RES-2). */
  purpose: permissionPurposeSchema.optional(),
  channel: channelSchema.optional(),
  /** Lifts instead; `ground` then says how and when the person was told, unless the message was sent (RES-4). */
  lift: z.boolean().optional(),
  /** Puts the message into the outbox that tells the person, and lifts nothing yet. */
  tell: z.boolean().optional(),
})

/** `POST /api/people/{id}/restrictions`. */
export const restrictionRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/people/:id/restrictions',
      {
        schema: {
          summary: 'Restrict a person, or lift the restriction',
          description: 'Every purpose closes at once (RES-2). Before it is lifted the person is told (RES-4).',
          tags: ['restrictions'],
          operationId: 'restrictPerson',
          params: personParams,
          body: restrictionBody.nullish(),
          response: { 200: personPurposesSchema },
        },
        config: {
          purposes: ['rights'],
          idempotent: true,
          problems: [personNotFound, severalPeople, notRestricted, toldBeforeLifting],
        },
      },
      ({ actor, params, body }) =>
        services.door.forPurpose('rights', actor, async (tx) => {
          const personId = await findOnePerson(tx, params.id)
          const { ground, lift, tell } = body ?? {}
          if (tell) {
            await announceLifting(tx, services, personId)
            return readPurposes(tx, services, personId)
          }
          return lift ? liftRestriction(tx, services, personId, ground) : restrictPerson(tx, services, personId, ground)
        }),
    )
  }
