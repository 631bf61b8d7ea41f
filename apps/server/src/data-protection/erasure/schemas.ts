import { z } from 'zod'
import { erasureGroundCodes } from './grounds.ts'

export const GroundCode = z.enum(erasureGroundCodes)

const planItem = z.object({
  system: z.literal('diskret'),
  table: z.string(),
  rows: z.number().int(),
  action: z.enum(['delete', 'clear', 'anonymise', 'keep']),
  hold: z.object({ law: z.string(), until: z.iso.date() }).nullable(),
})

/** An erasure as it leaves the API. */
export const ErasureAnswer = z.object({
  id: z.uuid().nullable(),
  person: z.uuid(),
  duplicates: z.array(z.uuid()).describe('records of the same human that go too'),
  possibleDuplicates: z.array(z.uuid()).describe('records of which an officer decides'),
  ground: z.string(),
  plan: z.array(planItem),
  state: z.enum(['planned', 'open', 'done']),
  checked: z.object({
    columns: z.number().int(),
    remaining: z.number().int(),
    places: z.array(z.object({ table: z.string(), id: z.string() })),
    mentions: z.array(z.object({ table: z.string(), count: z.number().int() })),
  }),
  ledger: z.number().int(),
})

/** A case as the officer's desk lists it: what waits for a decision, with the ids of the rows. */
export const ErasureCase = z.object({
  id: z.uuid(),
  person: z.uuid(),
  ground: z.string(),
  state: z.enum(['open', 'done']),
  erasedAt: z.string(),
  places: z.array(z.object({ table: z.string(), id: z.string() })),
  mentions: z.array(z.object({ table: z.string(), id: z.string() })),
  decisions: z.array(
    z.object({
      table: z.string(),
      id: z.string(),
      decision: z.enum(['redacted', 'kept']),
      reason: z.string().nullable(),
    }),
  ),
})

const label = z.object({ da: z.string(), en: z.string() })

/** Texts about others in which somebody erased may still stand, and what was decided about others before. */
export const ErasurePlaces = z.object({
  state: z.enum(['open', 'done']),
  ground: z.string(),
  erasedAt: z.string(),
  items: z.array(
    z.object({
      table: z.string(),
      id: z.string(),
      label,
      isName: z.boolean().describe('a name alone, which a namesake may have: it keeps no erasure open'),
      about: z.array(z.object({ id: z.string(), name: z.string() })),
      texts: z.array(
        z.object({
          column: z.string(),
          label,
          text: z.string().nullable().describe('null where it is gone'),
          isWordable: z.boolean().describe('whether it may be given other words: plain text, no structure'),
          isAsSearched: z.boolean().describe('false where it was changed since: then nothing is marked'),
          marks: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
          redacted: z.string().nullable(),
        }),
      ),
    }),
  ),
  decided: z.array(
    z.object({
      table: z.string(),
      id: z.string(),
      label,
      decision: z.enum(['redacted', 'kept']),
      reason: z.string().nullable(),
      at: z.string(),
    }),
  ),
})

export const PlaceDecisionBody = z.strictObject({
  table: z.string().min(1).max(63),
  id: z.string().min(1).max(64),
  decision: z.enum(['redact', 'keep']),
  text: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .optional()
    .describe(
      'with redact, of a place in one text: what it says from now on, in place of the marks that are taken out',
    ),
  reason: z.string().min(3).max(2000).optional(),
})
