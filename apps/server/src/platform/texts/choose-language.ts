import { isLanguage, type Language } from './language.ts'

/**
 * The language in which to answer: what was chosen by hand, else the best that the browser accepts, else the fallback.
 * @param chosen the `language` of address or form; anything unknown counts as not chosen
 * @param acceptLanguage the header `Accept-Language`, if any
 * @param fallback the language on record for the person, or of the installation
 */
export function chooseLanguage(chosen: unknown, acceptLanguage: string | undefined, fallback: Language): Language {
  if (isLanguage(chosen)) return chosen
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='))
      return { language: primaryLanguage(tag), quality: quality ? Number(quality.slice(2)) : 1 }
    })
    .filter((entry) => entry.quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return accepted.map((entry) => entry.language).find(isLanguage) ?? fallback
}

/** Norwegians and Swedes read Danish no better than English, so only `da-*` and `en-*` count. */
function primaryLanguage(tag: string): string {
  return tag.split('-')[0] ?? ''
}
