import { formatsFor } from '../../../platform/texts/formats.ts'
import type { Language } from '../../../platform/texts/language.ts'
import type { DeclaredTable } from '../../declarations/personal-table.ts'
import type { DescribedRow } from '../../people/describe-fields.ts'
import type { DescribedPerson } from '../../people/describe-person.ts'
import { alwaysOpen, type Purpose, purposes } from '../../purposes/purposes.ts'
import type { ValueRow } from '../rendering/view-models.ts'
import { explainValue } from './explain-value.ts'
import { valueTexts } from './value-texts.ts'

/** For whom values are told, and how. */
export interface Told {
  language: Language
  timeZone: string
  /** What the person permits now: what a purpose could read and may not is not told as used. */
  permitted: DescribedPerson['purposes']
}

/**
 * The values of a row as the page tells them: from where, since when, what for, until when (article 15(1)). A source is told where
 * a list or a person gave the value; what Diskret wrote down itself has none.
 */
export function valueRows(
  { columns, properties }: DeclaredTable,
  row: DescribedRow,
  { language, timeZone, permitted }: Told,
): ValueRow[] {
  const { day } = formatsFor(language, timeZone)
  const isUsed = (purpose: Purpose) =>
    !alwaysOpen.some((one) => one === purpose) && permitted[purpose]?.permitted === true
  return [...columns].flatMap(([column, declaration]) => {
    const field = row[properties.get(column)!]
    if (!declaration.personal || !field) return []
    return [
      {
        label: declaration.label[language],
        value: explainValue(column, field.value, language),
        source: columns.has('source_id') ? field.source : null,
        since: field.since,
        purposes: field.purposes.filter(isUsed).map((purpose) => purposes[purpose].label[language].toLowerCase()),
        until: field.until === null ? null : valueTexts.in(language)('latest', { day: day(field.until) }),
      },
    ]
  })
}
