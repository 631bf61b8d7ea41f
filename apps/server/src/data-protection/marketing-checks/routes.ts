import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, pageOf } from '../../platform/http/keyset-page.ts'
import { pageOfList } from '../../platform/http/page-of-list.ts'
import { evidenceOfFile } from '../consents/consent-statement.ts'
import { momentDoesNotExist, momentInFuture, momentUnusable } from '../consents/problems.ts'
import { evidenceFile, permissionPurposeSchema, personParams } from '../consents/schemas.ts'
import { servePerson, servingPurposes } from '../consents/serve-person.ts'
import { personNotFound, severalPeople } from '../people/problems.ts'
import { personPurposesSchema } from '../permissions/person-purposes-schema.ts'
import type { Services } from '../services.ts'
import { endCampaign, listCampaigns, stateCampaign } from './campaigns.ts'
import { listUnchecked } from './list-unchecked.ts'
import { campaignNotFound, exceptionUnknown, issueNotNewest, registerUnknown, requestUnproved } from './problems.ts'
import { recordContactRequest } from './record-contact-request.ts'
import { recordRegisterChecks } from './record-register-checks.ts'

const Campaign = z.object({
  id: z.string(),
  name: z.string(),
  exception: z.string(),
  reason: z.string(),
  statedAt: z.string(),
  endedAt: z.string().nullable(),
})
const listed = z.enum(['telephone', 'post'])

/** Look-ups in lists of people who declined, people's own requests, and campaigns under an exception (law.md chapter 5). */
export const marketingCheckRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door, keyring } = services
    app.get(
      '/api/register-checks/pending',
      {
        schema: {
          summary: 'Whom a look-up in the country’s list of people who declined would open',
          tags: ['audiences'],
          operationId: 'listUnchecked',
          querystring: listQuery(['id']).extend({ purpose: permissionPurposeSchema, channel: listed }),
          response: {
            200: pageOf(
              z.object({
                id: z.string(),
                name: z.string(),
                country: z.string().nullable(),
                address: z.string().nullable(),
              }),
            ),
          },
        },
        config: { purposes: ['rights'] },
      },
      async ({ actor, query }) =>
        pageOfList(
          keyring,
          `unchecked ${query.purpose} ${query.channel}`,
          await door.forPurpose('rights', actor, (tx) => listUnchecked(tx, query)),
          query,
        ),
    )
    app.post(
      '/api/register-checks',
      {
        schema: {
          summary: 'Write down a look-up in a country’s list of people who declined',
          description: 'It is good until the next issue of the list comes out (MKT-14).',
          tags: ['audiences'],
          operationId: 'recordRegisterChecks',
          body: z.strictObject({
            country: z.string().regex(/^[A-Z]{2}$/),
            issue: z.string().regex(/^\d{4}-(Q[1-4]|\d{2})$/),
            results: z
              .array(z.strictObject({ person: z.uuid(), listed: z.boolean() }))
              .min(1)
              .max(10_000),
          }),
          response: { 200: z.object({ checked: z.number().int(), listed: z.number().int() }) },
        },
        config: { purposes: ['rights'], idempotent: true, problems: [registerUnknown, issueNotNewest] },
      },
      ({ actor, body }) => door.forPurpose('rights', actor, (tx) => recordRegisterChecks(tx, services, body)),
    )
    app.post(
      '/api/people/:id/contact-requests',
      {
        schema: {
          summary: 'Write down that a person asked to be called or written to',
          description: 'With its proof as a file; good for six months. Objections and a later no stand against it.',
          tags: ['consents'],
          operationId: 'recordContactRequest',
          params: personParams,
          body: z.strictObject({ channel: listed, requestedAt: z.string().max(64), evidence: evidenceFile }),
          response: { 200: personPurposesSchema },
        },
        bodyLimit: 15_000_000,
        config: {
          purposes: servingPurposes,
          idempotent: true,
          problems: [
            personNotFound,
            severalPeople,
            momentUnusable,
            momentDoesNotExist,
            momentInFuture,
            requestUnproved,
          ],
        },
      },
      ({ actor, purpose, params, body: { channel, requestedAt, evidence } }) =>
        servePerson(
          services,
          actor,
          params.id,
          (tx, personId) =>
            recordContactRequest(tx, services, {
              personId,
              channel,
              requestedAt,
              evidence: evidenceOfFile(evidence.name, Buffer.from(evidence.content, 'base64')),
            }),
          purpose,
        ),
    )
    app.get(
      '/api/campaigns',
      {
        schema: {
          summary: 'List campaigns under an exception of a marketing act',
          tags: ['audiences'],
          operationId: 'listCampaigns',
          querystring: listQuery(['statedAt']),
          response: { 200: pageOf(Campaign) },
        },
        config: { purposes: ['rights', 'seller-desk', 'marketing'] },
      },
      async ({ actor, purpose, query }) =>
        pageOfList(keyring, 'campaigns', await door.forPurpose(purpose, actor, (tx) => listCampaigns(tx)), query),
    )
    app.post(
      '/api/campaigns',
      {
        schema: {
          summary: 'State the exception of a campaign, and the facts for it',
          tags: ['audiences'],
          operationId: 'stateCampaign',
          body: z.strictObject({
            name: z.string().trim().min(1).max(200),
            exception: z.string().min(1).max(60),
            reason: z.string().trim().min(20).max(5000),
          }),
          response: { 201: Campaign },
        },
        config: { purposes: ['rights'], idempotent: true, problems: [exceptionUnknown] },
      },
      async ({ actor, body }, reply) =>
        reply.code(201).send(await door.forPurpose('rights', actor, (tx) => stateCampaign(tx, body))),
    )
    app.post(
      '/api/campaigns/:id/end',
      {
        schema: {
          summary: 'End a campaign',
          tags: ['audiences'],
          operationId: 'endCampaign',
          params: z.strictObject({ id: z.uuid() }),
          response: { 200: Campaign },
        },
        config: { purposes: ['rights'], problems: [campaignNotFound] },
      },
      ({ actor, params }) => door.forPurpose('rights', actor, (tx) => endCampaign(tx, params.id)),
    )
  }
