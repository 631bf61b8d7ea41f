/** Refusals that another try does not change. */
export const roleNotAllowedCodes = new Set(['role-not-allowed', 'purpose-not-open', 'not-found'])
