import type { categories } from '@diskret/sensitive-text'

/**
 * What a person can agree to have kept: special categories (article 9). Criminal data takes an officer and a written ground
 * (SPE-10), and a number of a person has rules of its own (SPE-11).
 */
export const vaultCategories = [
  'political',
  'religion',
  'union',
  'health',
  'sexual',
  'ethnicity',
  'genetic',
  'biometric',
] as const satisfies readonly (typeof categories)[number][]
export type VaultCategory = (typeof vaultCategories)[number]
