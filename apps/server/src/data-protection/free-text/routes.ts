import { categories } from '@diskret/sensitive-text'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listQuery, pageOf, readCursor } from '../../platform/http/keyset-page.ts'
import { cursorUnusable } from '../../platform/http/problems.ts'
import type { AccessRole } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { decideText, decideTexts, dismissText } from './decide-text.ts'
import { listFindings } from './list-findings.ts'
import { findingGone, nothingToDismiss, wordingStillSensitive } from './problems.ts'
import { readJudgements } from './read-judgements.ts'
import { readTextStatistics } from './read-statistics.ts'
import { readText } from './read-text.ts'

const writers = ['seller-desk', 'customer', 'prospecting', 'rights'] as const satisfies AccessRole[]
const category = z.enum(categories)
const waitingText = z.object({
  id: z.string(),
  kind: z.enum(['held', 'text']),
  person: z.object({ id: z.string(), name: z.string() }),
  place: z.string(),
  text: z.string(),
  findings: z.array(
    z.object({
      category,
      start: z.number().int(),
      end: z.number().int(),
      article: z.string(),
      isPossible: z.boolean(),
    }),
  ),
  proposal: z.string(),
  isChangeable: z.boolean(),
  equal: z.number().int(),
  recordedAt: z.string(),
})
const decision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('dismiss') }),
  z.strictObject({ decision: z.literal('reword'), text: z.string().trim().min(1).max(100_000) }),
  z.strictObject({ decision: z.literal('redact') }),
])
const counts = z.record(z.string(), z.number().int())

/** The officer's queue of texts that may be sensitive, and what anybody who writes may say of a text of their own. */
export const freeTextRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    const { door, keyring } = services
    app.get(
      '/api/text-findings',
      {
        schema: {
          summary: 'Texts that may hold sensitive data, the oldest first',
          description: 'Notes that a list brought are with the officer alone until they are decided (SPE-3, SPE-6).',
          tags: ['free text'],
          operationId: 'listTextFindings',
          querystring: listQuery(['id']),
          response: { 200: pageOf(waitingText) },
        },
        config: { purposes: ['rights'], problems: [cursorUnusable] },
      },
      ({ actor, query: { limit, cursor } }) =>
        door.forPurpose('rights', actor, async (tx) => {
          const after = readCursor(keyring, 'text-findings', 'id', cursor)?.[0]
          return listFindings(tx, services, { after, limit })
        }),
    )
    app.post(
      '/api/text-findings/:id/decision',
      {
        schema: {
          summary: 'Decide about a text: keep it, reword it, or take out what is sensitive',
          tags: ['free text'],
          operationId: 'decideText',
          params: z.strictObject({ id: z.uuid() }),
          querystring: z.strictObject({
            equal: z.stringbool().default(false).meta({ description: 'Decides all that say the very same.' }),
          }),
          body: decision,
          response: { 200: z.object({ decided: z.number().int() }) },
        },
        config: { purposes: ['rights'], problems: [findingGone, wordingStillSensitive] },
      },
      async ({ actor, params, query, body }) => ({
        decided: await door.forPurpose('rights', actor, async (tx) => {
          if (query.equal) return decideTexts(tx, services, params.id, body)
          await decideText(tx, services, params.id, body)
          return 1
        }),
      }),
    )
    app.post(
      '/api/text-dismissals',
      {
        schema: {
          summary: 'Say that a text is not sensitive, before it is saved',
          description:
            'Holds for this very text and no other; who said so is kept, and counted for the officer (SPE-8).',
          tags: ['free text'],
          operationId: 'dismissText',
          body: z.strictObject({ text: z.string().min(1).max(100_000) }),
          response: { 204: z.null() },
        },
        config: { purposes: writers, problems: [nothingToDismiss] },
      },
      async ({ purpose, actor, body: { text } }, reply) => {
        const found = readText(text, 'sweep').categories
        if (found.length === 0) throw nothingToDismiss({}, [], 'text')
        await door.forPurpose(purpose, actor, (tx) => dismissText(tx, services, text, found))
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/api/text-judgements',
      {
        schema: {
          summary: 'Which texts were judged not sensitive',
          description:
            'For an editor that marks what is found: a text, or a sentence of it, that somebody judged is not marked again for what was found in it then (SPE-8). Nothing that is asked here is kept.',
          tags: ['free text'],
          operationId: 'readTextJudgements',
          body: z.strictObject({ texts: z.array(z.string().min(1).max(100_000)).min(1).max(200) }),
          response: {
            200: z.object({
              judgements: z.array(z.array(category).nullable()).meta({
                description: 'In the order of the texts: what each was judged for, or null.',
              }),
            }),
          },
        },
        config: { purposes: writers },
      },
      async ({ purpose, actor, body: { texts } }) => ({
        judgements: await door.forPurpose(purpose, actor, async (tx) =>
          (await readJudgements(tx, keyring, texts)).map((judged) => judged ?? null),
        ),
      }),
    )
    app.get(
      '/api/text-findings/statistics',
      {
        schema: {
          summary: 'How much sensitive text there is, where, and what was decided',
          tags: ['free text'],
          operationId: 'readTextStatistics',
          response: {
            200: z.object({
              open: z.number().int(),
              byCategory: counts,
              byPlace: counts,
              dismissed: z.number().int(),
              waiting: z.array(z.object({ place: z.string(), category, count: z.number().int() })),
              decisions: z.array(
                z.object({
                  month: z.string(),
                  found: z.number().int(),
                  reworded: z.number().int(),
                  redacted: z.number().int(),
                  vaulted: z.number().int(),
                  dismissed: z.number().int(),
                  judged: z.number().int(),
                }),
              ),
              policy: z.enum(['refuse', 'warn']),
              detector: z.string(),
              scans: z.array(
                z.object({
                  place: z.string(),
                  label: z.object({ da: z.string(), en: z.string() }),
                  rows: z.number().int(),
                  at: z.string().nullable(),
                  isCurrent: z.boolean(),
                }),
              ),
            }),
          },
        },
        config: { purposes: ['rights'] },
      },
      ({ actor }) => door.forPurpose('rights', actor, (tx) => readTextStatistics(tx, services)),
    )
  }
