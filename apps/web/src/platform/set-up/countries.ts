import { displayNames } from '@diskret/server/texts/intl-formats'
import { type Language, locales } from '../texts/language.ts'

/** Where the company may be: the EU and EEA, and what stands beside them under the same or a like law. Others use the command. */
const countries =
  'DK SE NO DE AT BE BG CH CY CZ EE ES FI FO FR GB GL GR HR HU IE IS IT LI LT LU LV MT NL PL PT RO SI SK'.split(' ')

/** Codes and names, those whose marketing rules Diskret knows first, the others by name. */
export function countryChoices(language: Language): { value: string; label: string }[] {
  const made = choices.get(language) ?? choicesIn(language)
  choices.set(language, made)
  return made
}

// Sorting by the rules of a language takes milliseconds, and a person's page has them before anybody asks.
const choices = new Map<Language, { value: string; label: string }[]>()

function choicesIn(language: Language): { value: string; label: string }[] {
  const names = displayNames(locales[language], { type: 'region' })
  const named = countries.map((value) => ({ value, label: names.of(value) ?? value }))
  const others = named.slice(4).sort((one, other) => one.label.localeCompare(other.label, locales[language]))
  return [...named.slice(0, 4), ...others]
}
