import { getCountries } from 'libphonenumber-js/min'
import dictionary from '../dictionaries/country-names.json' with { type: 'json' }
import { fold } from './fold-name.ts'

const languages = ['en', 'da', 'sv', 'nb', 'de', 'fr', 'nl', 'es', 'it', 'pl', 'fi']

let countries: Map<string, string> | undefined

/** Folded names and codes of all countries, made when the first is asked for. */
function countryNames(): Map<string, string> {
  if (countries !== undefined) return countries
  const names = new Map<string, string>()
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of getCountries()) {
      const name = display.of(code)
      if (name !== undefined && !names.has(fold(name))) names.set(fold(name), code)
    }
  }
  for (const [code, others] of Object.entries(dictionary.names)) for (const name of others) names.set(fold(name), code)
  for (const code of getCountries()) names.set(code.toLowerCase(), code)
  countries = names
  return names
}

const known = new Map<string, string | null>()

/**
 * The country a cell names: by its ISO 3166 code, or by its name in a European language.
 * @param text a cleaned cell
 * @returns ISO 3166 two letters in capitals, null if it names none
 */
export function readCountry(text: string): string | null {
  if (text === '') return null
  const before = known.get(text)
  if (before !== undefined) return before
  const code = countryNames().get(fold(text)) ?? null
  // A list has few countries; what is no country may be anything, so the memory is bounded.
  if (text.length <= 12 && known.size < 5000) known.set(text, code)
  return code
}
