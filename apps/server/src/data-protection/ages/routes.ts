import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { personParams } from '../consents/schemas.ts'
import { servePerson, servingPurposes } from '../consents/serve-person.ts'
import { personNotFound, severalPeople } from '../people/problems.ts'
import { personPurposesSchema } from '../permissions/person-purposes-schema.ts'
import type { Services } from '../services.ts'
import { agesOfConsent } from './ages-of-consent.ts'
import { recordAge } from './record-age.ts'

export const ageBands = ['child', 'minor', 'adult'] as const
const Limit = z.object({
  country: z.string(),
  age: z.number().int(),
  validFrom: z.string(),
  source: z.string(),
  unverified: z.string().optional(),
})

/** `POST /api/people/{id}/age`, and the limits of the countries. */
export const ageRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/people/:id/age',
      {
        schema: {
          summary: 'Write down what is known of a person’s age',
          description:
            'A `child` is too young to consent by themselves, a `minor` is below 18: no marketing, no profiling (CON-36, CON-37). No date of birth is kept.',
          tags: ['consents'],
          operationId: 'recordAge',
          params: personParams,
          body: z.strictObject({
            band: z.enum(ageBands),
            evidence: z.string().trim().min(1).max(2000),
            until: z.iso.date().optional(),
          }),
          response: { 200: personPurposesSchema },
        },
        config: { purposes: servingPurposes, idempotent: true, problems: [personNotFound, severalPeople] },
      },
      ({ actor, purpose, params, body }) =>
        servePerson(
          services,
          actor,
          params.id,
          (tx, personId) => recordAge(tx, services, { ...body, personId }),
          purpose,
        ),
    )
    app.get(
      '/api/ages-of-consent',
      {
        schema: {
          summary: 'From which age somebody may consent by themselves, by country',
          tags: ['consents'],
          operationId: 'listAgesOfConsent',
          response: { 200: z.array(Limit) },
        },
        config: {},
      },
      async () => [...agesOfConsent],
    )
  }
