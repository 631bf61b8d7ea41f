import type { Language } from '../../platform/texts/language.ts'
import type { AssessmentTemplate, AssessmentText, NewAssessment } from './assessment-queries.ts'

/** What is written step by step. The outcome is empty until whoever signs writes it (LIA-5). */
export type AssessmentDraft = NewAssessment

export const parts = ['interest', 'necessity', 'balance', 'safeguards', 'outcome'] as const

export const emptyDraft: AssessmentDraft = {
  kind: '',
  purpose: 'customer',
  source: '',
  interest: '',
  necessity: '',
  fields: [{ field: '', why: '' }],
  balance: '',
  safeguards: '',
  outcome: '',
}

/** @returns a draft that begins from a template or an older version; its outcome is not taken over (LIA-5) */
export function draftFrom(begun: AssessmentTemplate): AssessmentDraft {
  const { kind, purpose, source, interest, necessity, fields, balance, safeguards } = begun
  return { kind, purpose, source, interest, necessity, fields, balance, safeguards, outcome: '' }
}

/** @returns a text in the reader's language */
export function textIn(text: AssessmentText | undefined, language: Language): string {
  return text === undefined ? '' : typeof text === 'string' ? text : text[language]
}

const isText = (value: unknown): value is AssessmentText =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'da' in value && 'en' in value && typeof value.da === 'string')

/** @returns the content of an assessment as the API keeps it; what is no part of one is left out */
export function readContent(content: Readonly<Record<string, unknown>>): Partial<AssessmentDraft> {
  const found: Partial<AssessmentDraft> = {}
  for (const part of parts) {
    const value = content[part]
    if (isText(value)) found[part] = value
  }
  if (Array.isArray(content.fields))
    found.fields = content.fields.flatMap((one: { field?: unknown; why?: unknown }) =>
      typeof one.field === 'string' && isText(one.why) ? [{ field: one.field, why: one.why }] : [],
    )
  return found
}

/** The shortest that says something. */
const shortest = 20

/** @returns whether a part is written: a text in both languages, or one of twenty signs */
export function isWritten(text: AssessmentText): boolean {
  return typeof text === 'string' ? text.trim().length >= shortest : text.da !== '' && text.en !== ''
}

/** @returns a name for files and commands: `Messer i Århus` is `messer-i-aarhus` */
export function kindFrom(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
}
