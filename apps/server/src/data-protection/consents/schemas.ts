import { z } from 'zod'
import { consentPurposes, permissionPurposes } from '../purposes/purposes.ts'
import { type ConsentStatement, evidenceOfFile } from './consent-statement.ts'

export const channelSchema = z.enum(['email', 'telephone', 'post'])
export const permissionPurposeSchema = z.enum(permissionPurposes)
export const consentPurposeSchema = z.enum(consentPurposes)
export const topicSchema = z.string().trim().min(1).max(100)

/** Who is meant: an id, an address or a number. */
export const personParams = z.object({ id: z.string().min(1).max(320) })

/** A scan, a recording, a letter: the bytes are hashed and not kept, the words of a short text are. */
export const evidenceFile = z.strictObject({ name: z.string().min(1).max(255), content: z.base64().max(14_000_000) })

export const consentBody = z.strictObject({
  purpose: permissionPurposeSchema,
  topic: topicSchema.optional(),
  channel: channelSchema.optional(),
  wording: z.uuid().optional(),
  language: z.string().min(2).max(35).optional(),
  method: z.enum(['web', 'paper', 'telephone', 'in-person']).optional(),
  givenAt: z.string().max(64).optional(),
  evidence: z.union([z.string().max(8192), evidenceFile]).optional(),
  /** For a child whoever holds parental responsibility consents, or authorises it (article 8; CON-36). */
  givenBy: z.enum(['self', 'guardian']).optional(),
  /** Who that is, and how it was verified. */
  guardianship: z.string().trim().min(1).max(2000).optional(),
})

export const consentAnswer = z.object({
  id: z.string(),
  status: z.enum(['given', 'unproved']),
  missing: z.array(z.string()),
})

export const withdrawalBody = z.strictObject({
  purpose: consentPurposeSchema.optional(),
  topic: topicSchema.optional(),
  channel: channelSchema.optional(),
  /** Not needed, and not kept: nobody has to say why (CON-30). */
  ground: z.string().max(2000).optional(),
})

/** @returns the statement that a body makes */
export function statementOf(personId: string, body: z.output<typeof consentBody>): ConsentStatement {
  const { wording, evidence, ...rest } = body
  return {
    ...rest,
    personId,
    wordingId: wording ?? null,
    evidence:
      evidence === undefined
        ? null
        : typeof evidence === 'string'
          ? { kind: 'text', text: evidence }
          : evidenceOfFile(evidence.name, Buffer.from(evidence.content, 'base64')),
  }
}
