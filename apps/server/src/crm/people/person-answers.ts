import { z } from 'zod'
import { permissionPurposes } from '../../data-protection/purposes/purposes.ts'

/** What leaves about people, listed by hand. */
const field = z.object({
  value: z.unknown(),
  category: z.string(),
  origin: z.enum(['provided', 'observed', 'inferred', 'third-party']),
  source: z.string().nullable(),
  since: z.string().nullable(),
  purposes: z.array(z.string()),
  until: z.string().nullable(),
})
const fields = z.record(z.string(), field)
const text = z.string().nullable()

export const colleague = z.object({ id: z.string(), name: text })
export const purposeState = z.object({
  purpose: z.enum([...permissionPurposes, 'invitation']),
  state: z.enum(['permitted', 'ending-soon', 'awaiting-answer', 'objected', 'restricted']),
  until: text,
  channels: z.array(z.string()),
})

const nextTask = z.object({ id: z.string(), title: z.string(), dueOn: text }).nullable()

const card = z.object({
  purposes: z.array(
    z.object({
      purpose: z.enum(permissionPurposes),
      state: z.enum(['permitted', 'ending-soon', 'awaiting-answer', 'objected', 'restricted', 'not-permitted']),
      since: text,
      until: text,
      channels: z.array(z.string()),
      basis: z
        .object({
          id: text,
          kind: z.string(),
          openedAt: z.string(),
          evidence: text,
          assessment: z.object({ id: z.string(), kind: z.string(), version: z.number(), reviewOn: text }).nullable(),
        })
        .nullable(),
      consents: z.array(
        z.object({
          id: z.string(),
          topic: text,
          channel: text,
          status: z.string(),
          at: text,
          method: text,
          wording: z.object({ id: z.string(), version: z.number(), language: z.string() }).nullable(),
          until: text,
        }),
      ),
    }),
  ),
  next: z.array(
    z.object({
      what: z.enum(['erased', 'consent-ends', 'purpose-ends', 'notice-due', 'assessment-review']),
      on: z.string(),
      purpose: z.enum(permissionPurposes).nullable(),
      unless: z.enum(['answered', 'basis-opens', 'renewed', 'used', 'informed', 'reviewed']),
    }),
  ),
  awaiting: z.object({ sentAt: text, endsOn: z.string() }).nullable(),
})

export const listedPerson = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  country: text,
  company: text,
  companyId: text,
  title: text,
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  purposes: z.array(z.string()),
  states: z.array(purposeState),
  city: text,
  owner: colleague.nullable(),
  tags: z.array(z.string()),
  nextTask,
  lastContactAt: text,
  recordedAt: z.string(),
  etag: z.string(),
})

export const registeredPerson = z.object({
  id: z.string(),
  notice: z.object({ kind: z.enum(['art13', 'art14']), dueAt: z.string(), given: z.boolean() }),
})

export const personDocument = z.object({
  id: z.string(),
  name: z.string(),
  company: text,
  companyId: text,
  title: text,
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  country: text,
  states: z.array(purposeState),
  city: text,
  owner: colleague.nullable(),
  tags: z.array(z.string()),
  nextTask,
  lastContactAt: text,
  recordedAt: z.string(),
  card,
  looks: z.object({
    total: z.number().int(),
    by: z.array(z.object({ id: z.string(), name: text, role: z.string(), at: z.string() })).nullable(),
  }),
  kind: z.enum(['company-contact', 'sole-trader', 'consumer']),
  fields,
  related: z.record(z.string(), z.array(fields)),
  bases: z.array(
    z.object({ basis: z.string(), purpose: z.string(), openedAt: z.string(), closedAt: text, evidence: text }),
  ),
  consents: z.array(
    z.object({
      id: z.string(),
      purpose: z.string(),
      topic: text,
      channel: text,
      status: z.string(),
      wording: text,
      language: text,
      at: text,
      method: text,
      recordedBy: z.string(),
      until: text,
    }),
  ),
  purposes: z.record(z.string(), z.object({ permitted: z.boolean(), why: text, until: text })),
  notices: z.array(
    z.object({ kind: z.string(), version: z.number().nullable(), deliveredAt: text, channel: text, dueAt: text }),
  ),
  recipients: z.array(z.object({ to: z.string(), what: z.string(), at: z.string(), purpose: z.string() })),
  lookedAt: z.array(z.object({ at: z.string(), role: z.string(), purpose: z.string() })),
  dueForErasure: text,
  invitation: z.object({ source: text, sentAt: text, endsOn: z.string() }).optional(),
  etag: z.string(),
})
