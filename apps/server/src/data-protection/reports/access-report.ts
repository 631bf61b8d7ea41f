import type { Language } from '../../platform/texts/language.ts'
import type { DescribedField } from '../people/describe-fields.ts'

/** A value in the report: what it is called in the reader's language, and all that the law asks of it. */
export interface ReportField extends DescribedField {
  name: string
  label: string
  /** Something about others was taken out of the value (article 15(4)). */
  redacted: boolean
}

export interface ReportRow {
  /** Whether the row is about others too. */
  shared: boolean
  fields: ReportField[]
  /** What else the row holds about the person: moments, states, versions. */
  facts: Record<string, unknown>
}

export interface ReportSection {
  table: string
  label: string
  /** How long rows are kept, in words. */
  retention: string
  rows: ReportRow[]
}

/** The answer to an access request (article 15; ACC-2, ACC-3): complete, in the person's language. */
export interface AccessReport {
  kind: 'access'
  article: '15'
  language: Language
  generatedAt: string
  person: string
  controller: { company: string; registrationNumber: string | null; country: string; contact: Record<string, string> }
  purposes: {
    purpose: string
    label: string
    description: string
    basis: string
    article: string
    since: string | null
  }[]
  sections: ReportSection[]
  recipients: { to: string; what: string; at: string; purpose: string }[]
  looks: { at: string; action: string; purpose: string; role: string }[]
  /** Texts about others in which the person's address or number stands. */
  elsewhere: { table: string; label: string; count: number }[]
  withheld: { table: string; name: string; label: string; count: number; reason: string }[]
  rights: { right: string; label: string }[]
  automatedDecisions: string
  transfers: string
  complaint: { authority: string; address: string | null; website: string } | null
  /** Whether an officer looks at it before it goes: it holds texts about others too (ACC-11). */
  needsReview: boolean
}
