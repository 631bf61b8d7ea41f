import { displayNames } from '@diskret/server/texts/intl-formats'
import type { QueryClient } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import type { Condition } from '../../platform/filters/filter.ts'
import { daysField, type FilterField, fitting, valuesField } from '../../platform/filters/filter-field.ts'
import type { Language } from '../../platform/texts/language.ts'
import type { useFormats } from '../../platform/texts/use-formats.ts'
import { colleaguesQuery } from '../person/person-queries.ts'
import type { filterSentenceTexts } from './filter-sentences-texts.ts'

/** What the fields of a list are made with. */
export interface FieldTools {
  t: ReturnType<typeof filterSentenceTexts.in>
  either: ReturnType<typeof useFormats>['either']
  language: Language
  client: QueryClient
  /** Names of the ids that stand in the filter: of accounts, companies, imports. */
  nameOf: (id: string) => string | undefined
}

/** @returns the field of who looks after somebody or something; of a task the API calls it `assignee` */
export function ownerField(
  { t, either, client, nameOf }: FieldTools,
  field: 'owner' | 'assignee' = 'owner',
): FilterField {
  const word = (id: string) => (id === 'me' ? t('me') : id === 'none' ? t('nobody') : (nameOf(id) ?? '–'))
  return valuesField({
    field,
    label: t('owner'),
    word,
    choices: async (text) => {
      const { items } = await client.ensureQueryData(colleaguesQuery)
      const colleagues = items.flatMap(({ id, name }) => (name ? [{ value: id, label: name }] : []))
      const special = (['me', 'none'] as const).map((value) => ({ value, label: word(value) }))
      return fitting([...special, ...colleagues], text)
    },
    sentence: (words, not) => {
      if (words.length === 1 && words[0] === t('nobody')) return t(not ? 'ownerSome' : 'ownerNone')
      return t(not ? 'ownerIsNot' : 'ownerIs', { values: either(words) })
    },
  })
}

/** @returns the field of a city; people and companies have different ones */
export function cityField({ t, either }: FieldTools, source: 'city' | 'company-city'): FilterField {
  return valuesField({
    field: 'city',
    label: t('city'),
    choices: (text, signal) => suggested(source, text, signal),
    sentence: (words, not) => t(not ? 'cityIsNot' : 'cityIs', { values: either(words) }),
  })
}

/** @returns the field of a company's line of business */
export function industryField({ t, either }: FieldTools): FilterField {
  return valuesField({
    field: 'industry',
    label: t('industry'),
    choices: (text, signal) => suggested('industry', text, signal),
    sentence: (words, not) => t(not ? 'industryIsNot' : 'industryIs', { values: either(words) }),
  })
}

/** @returns the field of a country, whose codes are said as names */
export function countryField({ t, either, language }: FieldTools): FilterField {
  const names = displayNames(language, { type: 'region' })
  const word = (code: string) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined) ?? code
  return valuesField({
    field: 'country',
    label: t('country'),
    word,
    choices: async (text, signal) => {
      const codes = await suggested('country', '', signal)
      return fitting(
        codes.map(({ value }) => ({ value, label: word(value) })),
        text,
      )
    },
    sentence: (words, not) => t(not ? 'countryIsNot' : 'countryIs', { values: either(words) }),
  })
}

/** @returns the field of the list somebody came with */
export function importField({ t, either, nameOf }: FieldTools): FilterField {
  return valuesField({
    field: 'import',
    label: t('import'),
    word: (id) => nameOf(id) ?? t('oneImport'),
    choices: async (text, signal) => {
      const query = { limit: 50, ...(text.trim() && { search: text.trim() }) }
      const { items } = await answer(api.GET('/api/imports', { params: { query }, signal }))
      return items.flatMap(({ id, file }) => (id ? [{ value: id, label: file.name }] : []))
    },
    sentence: (words, not) => t(not ? 'importIsNot' : 'importIs', { values: either(words) }),
  })
}

/** @returns the field of when something came in */
export function recordedField({ t }: FieldTools): FilterField {
  return daysField({
    field: 'recorded',
    part: 'withinDays',
    label: t('recordedWithin'),
    sentence: (count) => t('recorded', { count }),
  })
}

/** @returns the ids that conditions on a field say, each once */
export function idsOf(conditions: readonly Condition[], field: string): string[] {
  return [...new Set(conditions.flatMap((condition) => (condition.field === field ? (condition.is ?? []) : [])))]
}

async function suggested(
  field: 'city' | 'company-city' | 'country' | 'industry',
  text: string,
  signal: AbortSignal,
): Promise<{ value: string; label: string }[]> {
  const query = { limit: 50, ...(text.trim() && { text: text.trim() }) }
  const { items } = await answer(api.GET('/api/values/{field}', { params: { path: { field }, query }, signal }))
  return items.map((value) => ({ value, label: value }))
}
