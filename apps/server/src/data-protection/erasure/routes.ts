import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, makePage, pageOf, readCursor } from '../../platform/http/keyset-page.ts'
import { keyMissing, keyWrong } from '../../platform/keyring/problems.ts'
import { sensitiveText } from '../free-text/problems.ts'
import { personNotFound } from '../people/problems.ts'
import type { Services } from '../services.ts'
import { decidePlace } from './decide-place.ts'
import { erasePerson } from './erase-person.ts'
import { defaultGround } from './grounds.ts'
import { listErasures } from './list-erasures.ts'
import { listPlaces } from './list-places.ts'
import { erasureNotFound, erasureOutrun, placeChanged, placeNotFound, reasonMissing, stillThere } from './problems.ts'
import { ErasureAnswer, ErasureCase, ErasurePlaces, GroundCode, PlaceDecisionBody } from './schemas.ts'

/** Erasing a person, and deciding about the places where they still stand. */
export const erasureRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.delete(
      '/api/people/:id',
      {
        schema: {
          summary: 'Erase a person',
          description: 'Everything held goes in one transaction; `dryRun` shows the plan alone (article 17).',
          tags: ['people', 'erasure'],
          operationId: 'erasePerson',
          params: z.object({ id: z.uuid() }),
          querystring: z.strictObject({
            dryRun: z.stringbool().default(false),
            ground: GroundCode.default(defaultGround),
          }),
          response: { 200: ErasureAnswer },
        },
        config: { purposes: ['rights'], problems: [personNotFound, erasureOutrun, keyMissing, keyWrong] },
      },
      ({ actor, params, query: { dryRun, ground } }) =>
        erasePerson(services, actor, params.id, { ground, dryRun, remember: 'erased' }),
    )
    app.get(
      '/api/erasures',
      {
        schema: {
          summary: 'List erasures',
          description: 'With the places in texts about others that wait for a decision (ERA-9).',
          tags: ['erasure'],
          operationId: 'listErasures',
          querystring: listQuery(['erasedAt']).extend({ state: z.enum(['open', 'done']).optional() }),
          response: { 200: pageOf(ErasureCase) },
        },
        config: { purposes: ['rights'] },
      },
      async ({ actor, query: { state, limit, cursor, sort } }) => {
        const list = `erasures ${state ?? ''}`
        const [at, id] = readCursor(services.keyring, list, sort, cursor) ?? []
        const found = await services.door.forPurpose('rights', actor, (tx) =>
          listErasures(tx, state ?? null, limit + 1, at && id ? { at, id } : undefined),
        )
        return makePage(services.keyring, list, sort, found, limit, (one) => [one.erasedAt, one.id])
      },
    )
    app.get(
      '/api/erasures/:id/places',
      {
        schema: {
          summary: 'Read the texts about others in which somebody erased may still stand',
          description: 'Whole, with what was found marked, and with what was decided about others of them (ERA-9).',
          tags: ['erasure'],
          operationId: 'listPlaces',
          params: z.object({ id: z.uuid() }),
          response: { 200: ErasurePlaces },
        },
        config: { purposes: ['rights'], problems: [erasureNotFound] },
      },
      ({ actor, params }) => services.door.forPurpose('rights', actor, (tx) => listPlaces(tx, services, params.id)),
    )
    app.post(
      '/api/erasures/:id/places',
      {
        schema: {
          summary: 'Decide about a place',
          description:
            'Takes the identifiers out of a text about others, or gives it other words in which they do not stand, or keeps them for a reason (ERA-9).',
          tags: ['erasure'],
          operationId: 'decidePlace',
          params: z.object({ id: z.uuid() }),
          body: PlaceDecisionBody,
          response: { 200: ErasureAnswer },
        },
        config: {
          purposes: ['rights'],
          problems: [erasureNotFound, placeNotFound, placeChanged, reasonMissing, stillThere, sensitiveText],
        },
      },
      ({ actor, params, body: { reason, text, ...body } }) =>
        decidePlace(services, actor, {
          erasure: params.id,
          ...body,
          ...(reason ? { reason } : {}),
          ...(text ? { text } : {}),
        }),
    )
  }
