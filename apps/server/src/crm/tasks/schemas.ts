import { z } from 'zod'
import { lineOfText } from '../../platform/texts/line-of-text.ts'

const title = lineOfText(500)
/** Id of an account; `me` is who asks. */
const assignee = z.string().min(1).max(100)

export const newTask = z.strictObject({
  person: z.uuid(),
  title,
  dueOn: z.iso.date().nullish(),
  assignee: assignee.nullish(),
})
export const taskChange = z.strictObject({
  title: title.optional(),
  dueOn: z.iso.date().nullish(),
  assignee: assignee.nullish(),
  done: z.boolean().optional(),
})
export type NewTask = z.output<typeof newTask>
export type TaskChange = z.output<typeof taskChange>

const text = z.string().nullable()
export const taskAnswer = z.object({
  id: z.string(),
  title: z.string(),
  person: z.object({ id: z.string(), name: z.string(), company: text }),
  dueOn: text,
  doneAt: text,
  assignee: text,
  assigneeName: text,
  recordedAt: z.string(),
  etag: z.string(),
})
