import type { PersonDocument } from '../../crm/people/get-person.ts'
import type { TimelineItem } from '../../crm/timeline/list-timeline.ts'
import type { DeclaredTable } from '../../data-protection/declarations/personal-table.ts'
import type { Formats } from '../../platform/texts/formats.ts'
import type { Language } from '../../platform/texts/language.ts'
import type { DeskName } from './desks.ts'

/** A person's page: what the API answered, and how it is written. */
export interface PersonView {
  language: Language
  formats: Formats
  desk: DeskName
  /** Whether the visitor has the officer's desk beside this one. */
  isOfficer: boolean
  tables: readonly DeclaredTable[]
  person: PersonDocument
  timeline: TimelineItem[]
}

/** @returns what people call a table, or a field of it, by its declaration */
export function labelOf(
  tables: readonly DeclaredTable[],
  name: string,
  property: string | null,
  language: Language,
): string {
  const table = tables.find((one) => one.name === name)
  if (!table) return property ?? name
  if (property === null) return table.declaration.label[language]
  for (const [column, declaration] of table.columns)
    if (table.properties.get(column) === property && declaration.personal) return declaration.label[language]
  return property
}
