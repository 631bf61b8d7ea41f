import { sql } from 'drizzle-orm'
import type { Language } from '../../platform/texts/language.ts'
import { sources } from './tables.ts'

/** Where data comes from in a reader's language, as SQL on `sources`; as it was written down where only that is known. */
export function sourceText(language: Language) {
  const own = { da: sources.descriptionDa, en: sources.descriptionEn }[language]
  return sql<string>`coalesce(${own}, ${sources.description})`
}
