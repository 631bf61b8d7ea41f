import { z } from 'zod'
import { type Purpose, purposeNames } from '../purposes/purposes.ts'

const Text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) }).or(z.string().min(20))

/** The three parts of an assessment (LIA-2 … LIA-4), with the fields and why each is needed, and what came of it. */
export const AssessmentContent = z.strictObject({
  /** Part 1: whose interest, in what; lawful, clear, real. */
  interest: Text,
  /** Part 2: why nothing less will do. */
  necessity: Text,
  /** What is kept, and why each of it is needed. */
  fields: z.array(z.strictObject({ field: z.string().min(1), why: Text })).min(1),
  /** Part 3: what speaks for the persons. */
  balance: Text,
  /** What is done for them. */
  safeguards: Text,
  /** What whoever signs decides. */
  outcome: Text,
})
export type AssessmentContent = z.infer<typeof AssessmentContent>

/** An assessment as a file or a request brings it. */
export const AssessmentDraft = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  purpose: z.enum(purposeNames as [Purpose, ...Purpose[]]),
  source: z.string().min(1),
  ...AssessmentContent.shape,
})
export type AssessmentDraft = z.infer<typeof AssessmentDraft>
