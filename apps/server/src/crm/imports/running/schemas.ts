import { z } from 'zod'
import { columnReasons } from '../interpretation/explain-columns.ts'
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

const Fields = z.record(z.string(), z.unknown())
const Example = z.object({
  line: z.number(),
  sheet: z.string().nullable(),
  values: Fields,
  reason: z.string().nullable(),
  field: z.string().nullable(),
  warnings: z.array(z.string()),
  other: z.object({ line: z.number().nullable(), person: z.uuid().nullable(), values: Fields.nullable() }).nullable(),
})
const examples = z.array(Example)

/** What a preview shows of the list itself. */
const Look = z
  .object({
    tables: z.array(
      z.object({
        sheet: z.string().nullable(),
        columns: z.array(
          z.object({ header: z.string().nullable(), field: z.string().nullable(), why: z.enum(columnReasons) }),
        ),
        head: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
      }),
    ),
    rows: z.object({ accepted: examples, duplicate: examples, rejected: examples, skipped: examples }),
  })
  .meta({
    description:
      'Only of a preview: how each table of the file begins, why its columns become what they become, and up to 200 rows of each outcome as they stand in the file. `other` is whom a duplicate is the same as. Nothing of it is kept.',
  })

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
  by: z.string().optional().meta({ description: 'Id of the account or key that declared the list, or `operator`' }),
  look: Look.optional(),
  remained: z.array(z.object({ person: z.string(), reasons: z.array(z.string()) })).optional(),
})
