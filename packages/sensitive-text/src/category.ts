/** The kinds of data that a note should not hold without need. */
export const categories = [
  'political',
  'religion',
  'union',
  'health',
  'sexual',
  'ethnicity',
  'genetic',
  'biometric',
  'criminal',
  'national_id',
] as const

/** A special category (GDPR art. 9), criminal data (art. 10) or a national id (art. 87). */
export type Category = (typeof categories)[number]

/** The article of the GDPR that protects each category. */
export const articles: Readonly<Record<Category, string>> = {
  political: '9(1)',
  religion: '9(1)',
  union: '9(1)',
  health: '9(1)',
  sexual: '9(1)',
  ethnicity: '9(1)',
  genetic: '9(1)',
  biometric: '9(1)',
  criminal: '10',
  national_id: '87',
}
