import { z } from 'zod'
import { entities } from '../interpretation/fields.ts'

const Counts = z.object({
  accepted: z.number(),
  duplicate: z.number(),
  rejected: z.number(),
  skipped: z.number(),
  flaggedNotes: z.number(),
  invitations: z.number(),
})
const Shown = z.record(z.string(), z.unknown()).nullable()
const Mapping = z.array(z.object({ header: z.string().nullable(), field: z.string().nullable() }))
const codes = z.record(z.string(), z.number())

/** An import, as the outside contract has it. */
export const ImportAnswer = z.object({
  id: z.uuid().nullable(),
  state: z.enum(['preview', 'running', 'done', 'undone', 'failed']),
  file: z.object({
    name: z.string(),
    kind: z.enum(['csv', 'xlsx', 'vcard']),
    encoding: z.string(),
    separator: z.string().nullable(),
    lineEnd: z.string().nullable(),
    headerLine: z.number().nullable(),
    columns: z.number(),
    records: z.number().nullable(),
  }),
  entity: z.enum(entities),
  mapping: Mapping,
  counts: Counts,
  reasons: codes,
  warnings: codes,
  first: Shown,
  last: Shown,
  sheets: z
    .array(
      z.object({
        name: z.string(),
        hidden: z.boolean(),
        entity: z.enum(entities),
        file: z.object({ headerRow: z.number().nullable(), columns: z.number(), records: z.number() }),
        mapping: Mapping,
        counts: Counts,
        first: Shown,
        last: Shown,
      }),
    )
    .optional(),
  contents: z.array(z.record(z.string(), z.unknown())).optional(),
  basis: z.string().optional(),
  startedAt: z.string().optional(),
  endedAt: z.string().nullable().optional(),
  progress: z.object({ step: z.string(), rowsRead: z.number(), rowsDone: z.number() }).optional(),
  fault: z.string().optional(),
  remained: z.array(z.object({ person: z.string(), reasons: z.array(z.string()) })).optional(),
})
