/** The languages of everything that people read; a text that lacks one does not compile. */
export const languages = ['da', 'en'] as const

/** BCP 47 code of a language that Diskret writes. */
export type Language = (typeof languages)[number]

/** The same text in every language. */
export type InEveryLanguage = Readonly<Record<Language, string>>

/** The locale whose dates and numbers go with a language: da-DK and en-GB. */
export const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

/** The name of each language in itself, for the switch. */
export const languageNames: InEveryLanguage = { da: 'Dansk', en: 'English' }

/**
 * Tells whether a value, from an address or a form, names a language that Diskret writes.
 * @param value anything
 * @returns true for `da` and `en`
 */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
