import type { Html } from '../../../platform/texts/html.ts'
import type { Language } from '../../../platform/texts/language.ts'

/** The fields of a notice by their ids in law.md 6.1. */
export type NoticeFieldId =
  | 'NOT-C-1'
  | 'NOT-C-2'
  | 'NOT-C-3'
  | 'NOT-C-4'
  | 'NOT-C-5'
  | 'NOT-C-6'
  | 'NOT-C-7'
  | 'NOT-C-8'
  | 'NOT-C-9'
  | 'NOT-C-10'
  | 'NOT-C-11'
  | 'NOT-C-12'
  | 'NOT-C-13'
  | 'NOT-C-14'
  | 'NOT-C-15'
  | 'NOT-C-16'

export interface NoticeSection {
  id: NoticeFieldId
  heading: string
  paragraphs: readonly string[]
  items: readonly string[]
}

/** A notice in one language, ready to be shown, sent and recorded. */
export interface ComposedNotice {
  language: Language
  article: '13' | '14'
  title: string
  introduction: string
  /** In the order of the page; NOT-C-15, the right to object, stands in a box of its own (OBJ-4). */
  sections: readonly NoticeSection[]
  /** The whole as plain text: what `digest` is of, and what is recorded as shown (NOT-C-18). */
  text: string
  /** The whole as a piece of a page, headings from h2 on. */
  html: Html
  /** SHA-256 of `text`, hex. */
  digest: string
  /** What applies and is empty in either language: `NOT-C-8 retention`. Unless this is empty, the notice must not be used. */
  missing: readonly string[]
}
