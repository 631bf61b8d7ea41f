import type { Language } from '../../platform/texts/language.ts'
import type { Category, Origin } from '../declarations/declaration.ts'

/** A value that is held of an account. */
export interface AccountField {
  name: string
  label: string
  value: unknown
  category: Category
  origin: Origin
  /** The purposes that may read it, by name. */
  purposes: string[]
}

export interface AccountSection {
  table: string
  label: string
  retention: string
  rows: { fields: AccountField[]; facts: Record<string, unknown> }[]
}

/** How often, from when until when an account stands in rows that are about others. */
export interface AccountActivity {
  table: string
  label: string
  /** As what: `Skrevet af`. */
  as: string
  rows: number
  first: string | null
  last: string | null
  retention: string
}

/** What a colleague is told of themselves (article 15): staff are registered people too. */
export interface AccountReport {
  kind: 'access'
  article: '15'
  language: Language
  generatedAt: string
  account: string
  controller: { company: string; registrationNumber: string | null; country: string; contact: Record<string, string> }
  sections: AccountSection[]
  activity: AccountActivity[]
  withheld: { table: string; name: string; label: string; reason: string }[]
  rights: string[]
  complaint: { authority: string; website: string } | null
}
