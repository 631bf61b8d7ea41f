/** Kinds of data that a person can expressly agree to have kept (article 9(2)(a)); as the server has them. */
export const vaultCategories = [
  'political',
  'religion',
  'union',
  'health',
  'sexual',
  'ethnicity',
  'genetic',
  'biometric',
] as const
export type VaultCategory = (typeof vaultCategories)[number]
