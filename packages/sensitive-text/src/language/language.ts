/** The languages with word lists, as ISO 639-1. */
export const languages = ['da', 'en', 'sv', 'nb', 'de'] as const

/** A language that the detector reads. */
export type Language = (typeof languages)[number]
