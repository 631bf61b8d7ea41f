import { z } from 'zod'
import { noteKinds } from './tables.ts'

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

const kind = z.enum(noteKinds)
/** How long a call or a meeting took. */
const minutes = z.number().int().min(0).max(1440)

export const newNote = z.strictObject({ people, text, kind: kind.default('note'), minutes: minutes.nullish() })
export const noteChange = z.strictObject({
  text: text.optional(),
  people: people.optional(),
  kind: kind.optional(),
  minutes: minutes.nullish(),
})
export type NewNote = z.input<typeof newNote>
export type NoteChange = z.output<typeof noteChange>

export const noteAnswer = z.object({
  id: z.string(),
  text: z.string(),
  kind,
  minutes: z.number().nullable(),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  author: z.string().nullable(),
  authorName: z.string().nullable(),
  recordedAt: z.string(),
  changedAt: z.string().nullable(),
  vault: z.array(z.object({ id: z.string(), endsOn: z.string() })),
  etag: z.string(),
})
