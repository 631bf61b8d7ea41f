import { z } from 'zod'

const text = z
  .string()
  .overwrite((written) => written.normalize('NFC').trim())
  .min(1)
  .max(20_000)
/** Each person once, or the note would be about somebody twice. */
const people = z
  .array(z.uuid())
  .min(1)
  .max(50)
  .overwrite((ids) => [...new Set(ids)])

export const newNote = z.strictObject({ people, text })
export const noteChange = z.strictObject({ text: text.optional(), people: people.optional() })
export type NewNote = z.output<typeof newNote>
export type NoteChange = z.output<typeof noteChange>

export const noteAnswer = z.object({
  id: z.string(),
  text: z.string(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  author: z.string().nullable(),
  recordedAt: z.string(),
  changedAt: z.string().nullable(),
  etag: z.string(),
})
