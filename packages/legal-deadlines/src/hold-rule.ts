import type { Country } from './country.ts'
import type { Day } from './day.ts'

/** The same sentence for people, in plain Danish and English. */
export interface Text {
  readonly da: string
  readonly en: string
}

/** The day from which a formula counts: one that the caller names, or the end of the financial year the material concerns. */
export type HoldStart = 'start' | 'financial-year-end'

/** The last day kept: a period after the starting day, or 31 December so many years after its year. */
export type HoldFormula =
  | { readonly from: HoldStart; readonly add: string }
  | { readonly from: HoldStart; readonly endOfYearPlus: number }

/** A duty or ground to keep data despite erasure, as law says it: one row of the table of holds. */
export interface HoldRule {
  /** Id of the rule, `HOLD-DK-1`; versions of one rule share it. */
  readonly id: string
  readonly country: Country
  readonly law: string
  readonly section: string
  /** The GDPR's ground for keeping: a legal duty, or claims, which need an assessment each time (RET-5). */
  readonly ground: '17(3)(b)' | '17(3)(e)'
  /** Who alone may rely on it; null for everybody. */
  readonly onlyFor: Text | null
  /** What day `start` is. */
  readonly startsAt: Text
  readonly covers: Text
  readonly doesNotCover: Text | null
  readonly formula: HoldFormula
  /** First day on which this row is law; decisions made under an older row keep it (HOLD-5). */
  readonly validFrom: Day
  /** What was not read in the source and is for the controller to confirm (GOV-11). */
  readonly unverified: readonly ('section' | 'formula' | 'validFrom')[]
}

export const financialYearEnd: Text = {
  da: 'slutningen af det regnskabsår, materialet vedrører',
  en: 'the end of the financial year that the material concerns',
}
