import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { evidenceOfFile } from '../../data-protection/consents/consent-statement.ts'
import {
  momentDoesNotExist,
  momentInFuture,
  momentUnusable,
  saidNoSince,
} from '../../data-protection/consents/problems.ts'
import { recordConsent } from '../../data-protection/consents/record-consent.ts'
import { consentAnswer, evidenceFile } from '../../data-protection/consents/schemas.ts'
import { servePerson, servingPurposes } from '../../data-protection/consents/serve-person.ts'
import { findingGone } from '../../data-protection/free-text/problems.ts'
import { languageOf } from '../../data-protection/http/answer-errors.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { keepInVault } from './keep-in-vault.ts'
import { lookInVault, removeFromVault } from './look-in-vault.ts'
import { moveFindingsToVault } from './move-findings-to-vault.ts'
import { notForVault, vaultNeedsConsent, vaultShowsOther, vaultTextNotFound } from './problems.ts'
import { vaultCategories } from './vault-category.ts'
import { ensureVaultWording, vaultWordingText } from './vault-wording.ts'

const askers = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]
const category = z.enum(vaultCategories)
const Id = z.strictObject({ id: z.uuid() })
const vaultPurposes = ['sensitive'] as const satisfies AccessRole[]

/** The vault of sensitive data: whether a person has agreed, keeping, looking, taking out. */
export const vaultRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door } = services
    app.get(
      '/api/people/:id/vault-consent',
      {
        schema: {
          summary: 'Whether a person has expressly agreed that something sensitive is kept',
          description: 'And the words by which they can be asked, in both languages (CON-11).',
          tags: ['vault'],
          operationId: 'readVaultConsent',
          params: Id,
          querystring: z.strictObject({ category }),
          response: {
            200: z.object({
              consent: z.object({ givenAt: z.string(), endsOn: z.string() }).nullable(),
              wording: z.object({ da: z.string(), en: z.string() }),
            }),
          },
        },
        config: { purposes: askers },
      },
      async ({ purpose, actor, params, query }) => {
        const { company } = await services.controller()
        return door.forPurpose(purpose, actor, async (tx) => {
          const { rows } = await tx.client.query<{ given_at: Date; ends_on: string }>(
            'select given_at, ends_on::text from diskret.vault_consent($1, $2)',
            [params.id, query.category],
          )
          const [found] = rows
          return {
            consent: found ? { givenAt: found.given_at.toISOString(), endsOn: found.ends_on } : null,
            wording: {
              da: await vaultWordingText(tx, query.category, company, 'da'),
              en: await vaultWordingText(tx, query.category, company, 'en'),
            },
          }
        })
      },
    )
    app.post(
      '/api/people/:id/vault-consents',
      {
        schema: {
          summary: 'Write down that a person expressly agreed that something sensitive is kept',
          description: 'Signed words, as a file: a tick or a word of staff is not explicit (CON-11, CON-22).',
          tags: ['vault'],
          operationId: 'recordVaultConsent',
          params: Id,
          body: z.strictObject({
            category,
            language: z.enum(['da', 'en']),
            method: z.enum(['paper', 'in-person']),
            givenAt: z.string().max(64),
            evidence: evidenceFile,
          }),
          response: { 201: consentAnswer },
        },
        // A scan is sent as base64 within the JSON.
        bodyLimit: 15_000_000,
        config: {
          purposes: servingPurposes,
          idempotent: true,
          problems: [personNotFound, momentUnusable, momentDoesNotExist, momentInFuture, saidNoSince],
        },
      },
      async ({ purpose, actor, params, body }, reply) => {
        const { company } = await services.controller()
        const recorded = await servePerson(
          services,
          actor,
          params.id,
          async (tx, personId) =>
            recordConsent(tx, services, {
              personId,
              purpose: 'sensitive',
              topic: body.category,
              wordingId: await ensureVaultWording(tx, body.category, company, body.language),
              language: body.language,
              method: body.method,
              givenAt: body.givenAt,
              evidence: evidenceOfFile(body.evidence.name, Buffer.from(body.evidence.content, 'base64')),
              explicit: true,
            }),
          purpose,
        )
        return reply.code(201).send(recorded)
      },
    )
    app.post(
      '/api/text-findings/:id/vault',
      {
        schema: {
          summary: 'Move what is sensitive in a waiting text into the vault',
          description:
            'On the explicit consent of the person to each kind of it (SPE-5). With `equal` all that say the very same go, each on the consent of its own person; `left` counts those that have none. The token in `undo` takes it back within an hour; it is null where a text did not stand in a note.',
          tags: ['vault'],
          operationId: 'moveFindingToVault',
          params: Id,
          querystring: z.strictObject({ equal: z.stringbool().default(false) }),
          response: {
            200: z.object({ decided: z.number().int(), left: z.number().int(), undo: z.string().nullable() }),
          },
        },
        config: { purposes: ['rights'], problems: [findingGone, notForVault, vaultNeedsConsent] },
      },
      (request) =>
        door.forPurpose('rights', request.actor, (tx) =>
          moveFindingsToVault(tx, services, request.params.id, {
            equal: request.query.equal,
            language: languageOf(request),
          }),
        ),
    )
    app.post(
      '/api/notes/:id/vault',
      {
        schema: {
          summary: 'Keep a sentence of a note in the vault',
          description: 'Only on an explicit consent of that person to that very kind of data (article 9(2)(a); SPE-5).',
          tags: ['vault'],
          operationId: 'keepInVault',
          params: Id,
          body: z.strictObject({ person: z.uuid(), category, text: z.string().trim().min(1).max(2000) }),
          response: { 201: z.object({ id: z.string(), endsOn: z.string() }) },
        },
        config: {
          purposes: vaultPurposes,
          idempotent: true,
          problems: [personNotFound, vaultNeedsConsent, vaultShowsOther],
        },
      },
      async ({ actor, params, body: { person, ...kept } }, reply) => {
        const added = await door.forPurpose('sensitive', actor, (tx) =>
          keepInVault(tx, { ...kept, personId: person, noteId: params.id }),
        )
        return reply.code(201).send(added)
      },
    )
    app.post(
      '/api/vault/:id/looks',
      {
        schema: {
          summary: 'Look at a sentence in the vault; the look is written down',
          description: 'Open to whoever put it there, and to officers.',
          tags: ['vault'],
          operationId: 'lookInVault',
          params: Id,
          response: {
            200: z.object({ id: z.string(), category, text: z.string(), endsOn: z.string() }),
          },
        },
        config: { purposes: vaultPurposes, problems: [vaultTextNotFound] },
      },
      ({ actor, params }) => door.forPurpose('sensitive', actor, (tx) => lookInVault(tx, params.id)),
    )
    app.delete(
      '/api/vault/:id',
      {
        schema: {
          summary: 'Take a sentence out of the vault for good',
          tags: ['vault'],
          operationId: 'removeFromVault',
          params: Id,
          response: { 204: z.null() },
        },
        config: { purposes: vaultPurposes, problems: [vaultTextNotFound] },
      },
      async ({ actor, params }, reply) => {
        await door.forPurpose('sensitive', actor, (tx) => removeFromVault(tx, params.id))
        return reply.code(204).send(null)
      },
    )
  }
