import { z } from 'zod'

/** How a person's purposes stand, as an answer. */
export const personPurposesSchema = z.object({
  purposes: z.record(
    z.string(),
    z.object({ permitted: z.boolean(), why: z.string().nullable(), until: z.string().nullable() }),
  ),
  dueForErasure: z.string().nullable(),
})
