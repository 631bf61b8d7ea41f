import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, makePage, pageOf, readCursor } from '../../platform/http/keyset-page.ts'
import { parseMoment } from '../consents/parse-moment.ts'
import { momentDoesNotExist, momentInFuture, momentUnusable } from '../consents/problems.ts'
import { servePerson, servingPurposes } from '../consents/serve-person.ts'
import { servingRights } from '../door/actor.ts'
import { personNotFound, severalPeople } from '../people/problems.ts'
import type { Services } from '../services.ts'
import { closeRequest, extendRequest, extensionGrounds } from './answer-request.ts'
import { listRequests, readRequest } from './list-requests.ts'
import {
  extendedAlready,
  extensionTooLate,
  refusalIncomplete,
  refusalTooLate,
  requestClosed,
  requestNotFound,
} from './problems.ts'
import { registerRequest } from './register-request.ts'
import { requestChannels, requestKinds } from './rights-request.ts'

const State = z.enum(['received', 'answered', 'refused'])
const Request = z.object({
  id: z.string(),
  person: z.string().nullable(),
  kind: z.enum(requestKinds),
  channel: z.string(),
  state: State,
  receivedAt: z.string(),
  dueOn: z.string().meta({ description: 'YYYY-MM-DD, the last day for the answer (DL-3, DL-5)' }),
  late: z.boolean(),
  workingDays: z.number().int().nullable(),
  words: z.string().nullable(),
  extensionReason: z.string().nullable(),
  outcome: z.string().nullable(),
  answeredAt: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
})
const Id = z.strictObject({ id: z.uuid() })
const text = z.string().trim().min(1).max(5000)
const NewRequest = z.strictObject({
  /** Id, address or number; left out where nobody knows yet who asks (REQ-13). */
  person: z.string().min(1).max(320).optional(),
  kind: z.enum(requestKinds),
  channel: z.enum(requestChannels),
  words: text.optional(),
  /** When it reached anybody of the company (REQ-3); else now. */
  receivedAt: z.string().max(64).optional(),
})
const Closing = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('answered'), answer: text }),
  z.strictObject({
    outcome: z.literal('refused'),
    answer: text,
    complaintTold: z.boolean(),
    remedyTold: z.boolean(),
  }),
])
const config = { purposes: ['rights'] as const }

/** Cases of registered persons (articles 12, 15 to 22): taken down by anybody, worked on by an officer (SM-20). */
export const rightsRequestRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door, keyring, clock } = services
    app.get(
      '/api/requests',
      {
        schema: {
          summary: 'List cases, what is due first first',
          tags: ['rights'],
          operationId: 'listRequests',
          querystring: listQuery(['dueOn']).extend({ state: State.optional(), person: z.uuid().optional() }),
          response: { 200: pageOf(Request) },
        },
        config,
      },
      async ({ actor, query: { state, person, limit, cursor, sort } }) => {
        const list = `requests ${state ?? ''} ${person ?? ''}`
        const [dueOn, id] = readCursor(keyring, list, sort, cursor) ?? []
        const after = dueOn && id ? { dueOn, id } : undefined
        const found = await door.forPurpose('rights', actor, (tx) =>
          listRequests(tx, services, { state, person, after, limit: limit + 1 }),
        )
        return makePage(keyring, list, sort, found, limit, (one) => [one.dueOn, one.id])
      },
    )
    app.post(
      '/api/requests',
      {
        schema: {
          summary: 'Register a request of a person',
          description:
            'By any way and in any words (REQ-1). A request to erase and an objection close marketing at once (SM-1).',
          tags: ['rights'],
          operationId: 'registerRequest',
          body: NewRequest,
          response: { 201: Request },
        },
        config: {
          purposes: servingPurposes,
          idempotent: true,
          problems: [personNotFound, severalPeople, momentUnusable, momentDoesNotExist, momentInFuture],
        },
      },
      async ({ actor, purpose, body: { person, receivedAt, ...asked } }, reply) => {
        const received = receivedAt === undefined ? undefined : parseMoment(receivedAt, clock.now(), 'receivedAt')
        const registered = person
          ? await servePerson(
              services,
              actor,
              person,
              (tx, personId) => registerRequest(tx, services, { ...asked, personId, receivedAt: received }),
              purpose,
            )
          : await door.forPurpose('rights', servingRights(actor), (tx) =>
              registerRequest(tx, services, { ...asked, personId: null, receivedAt: received }),
            )
        return reply.code(201).header('location', `/api/requests/${registered.id}`).send(registered)
      },
    )
    app.get(
      '/api/requests/:id',
      {
        schema: {
          summary: 'One case',
          tags: ['rights'],
          operationId: 'getRequest',
          params: Id,
          response: { 200: Request },
        },
        config: { ...config, problems: [requestNotFound] },
      },
      ({ actor, params }) => door.forPurpose('rights', actor, (tx) => readRequest(tx, services, params.id)),
    )
    app.post(
      '/api/requests/:id/extension',
      {
        schema: {
          summary: 'Extend the period to three months from receipt',
          description: 'Once, for the two grounds of article 12(3), told before the first day ended (REQ-5).',
          tags: ['rights'],
          operationId: 'extendRequest',
          params: Id,
          body: z.strictObject({ ground: z.enum(extensionGrounds), reason: text, told: text }),
          response: { 200: Request },
        },
        config: { ...config, problems: [requestNotFound, requestClosed, extendedAlready, extensionTooLate] },
      },
      ({ actor, params, body }) =>
        door.forPurpose('rights', actor, (tx) => extendRequest(tx, services, params.id, body)),
    )
    app.post(
      '/api/requests/:id/closing',
      {
        schema: {
          summary: 'Close a case: answered, or refused with all that a refusal says',
          tags: ['rights'],
          operationId: 'closeRequest',
          params: Id,
          body: Closing,
          response: { 200: Request },
        },
        config: { ...config, problems: [requestNotFound, requestClosed, refusalIncomplete, refusalTooLate] },
      },
      ({ actor, params, body }) =>
        door.forPurpose('rights', actor, (tx) => closeRequest(tx, services, params.id, body)),
    )
  }
