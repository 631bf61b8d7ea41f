import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { personNotFound, severalPeople } from '../people/problems.ts'
import { personPurposesSchema } from '../permissions/person-purposes-schema.ts'
import type { Services } from '../services.ts'
import {
  momentDoesNotExist,
  momentInFuture,
  momentUnusable,
  nothingToWithdraw,
  saidNoSince,
  wordingCoversOther,
  wordingNotFound,
} from './problems.ts'
import { recordToldConsent } from './record-told-consent.ts'
import { consentAnswer, consentBody, personParams, statementOf, withdrawalBody } from './schemas.ts'
import { servePerson, servingPurposes } from './serve-person.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const everyone = [personNotFound, severalPeople]

/** `POST /api/people/{id}/consents` and `/withdrawals`. */
export const consentRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/people/:id/consents',
      {
        schema: {
          summary: 'Write down that a person said yes',
          description:
            'What proves it and is not given makes it `unproved`, listed in `missing`: it opens nothing (CON-22).',
          tags: ['consents'],
          operationId: 'recordConsent',
          params: personParams,
          body: consentBody,
          response: { 201: consentAnswer },
        },
        // A scan is sent as base64 within the JSON.
        bodyLimit: 15_000_000,
        config: {
          purposes: servingPurposes,
          idempotent: true,
          problems: [
            ...everyone,
            momentUnusable,
            momentDoesNotExist,
            momentInFuture,
            wordingNotFound,
            wordingCoversOther,
            saidNoSince,
          ],
        },
      },
      async ({ actor, purpose, params, body }, reply) => {
        const recorded = await servePerson(
          services,
          actor,
          params.id,
          (tx, personId) => recordToldConsent(tx, services, statementOf(personId, body)),
          purpose,
        )
        return reply.status(201).send(recorded)
      },
    )
    app.post(
      '/api/people/:id/withdrawals',
      {
        schema: {
          summary: 'Withdraw consents of a person',
          description: 'Takes effect at once, in every connection (CON-31). Other purposes stay (BAS-4).',
          tags: ['consents'],
          operationId: 'withdrawConsent',
          params: personParams,
          body: withdrawalBody.nullish(),
          response: { 200: personPurposesSchema },
        },
        config: { purposes: servingPurposes, idempotent: true, problems: [...everyone, nothingToWithdraw] },
      },
      ({ actor, purpose, params, body }) =>
        servePerson(
          services,
          actor,
          params.id,
          (tx, personId) => withdrawConsent(tx, services, { ...body, personId }),
          purpose,
        ),
    )
  }
