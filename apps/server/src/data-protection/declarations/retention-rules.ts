/**
 * How long personal data is kept (article 5(1)(e); law.md RET-1 … RET-9): a start event that is a fact in the base, a length,
 * and what then happens. "For ever" cannot be written. The notice, the record and the sweeper read the same rule.
 */
export interface RetentionRule {
  /** The fact from which the period runs. */
  start:
    | 'person-erased'
    | 'last-basis-closed'
    | 'recorded'
    | 'ended'
    | 'sent'
    | 'import-ended'
    | 'case-closed'
    | 'account-closed'
    | 'installation-ended'
  /** ISO 8601 period; `P0D` is at once. */
  keep: `P${string}`
  /** The rule of law.md that sets the period. */
  rule: string
}

/** The rules that tables name; a controller's own lengths are settings of these. */
export const retention = {
  /** Lives and goes with the person. */
  withPerson: { start: 'person-erased', keep: 'P0D', rule: 'ERA-1' },
  notes: { start: 'recorded', keep: 'P24M', rule: 'RET-4' },
  /** What lies in the vault, at the longest; it goes with its consent before that. */
  vault: { start: 'recorded', keep: 'P12M', rule: 'SPE-5' },
  consentProof: { start: 'ended', keep: 'P6M', rule: 'CON-24' },
  audit: { start: 'recorded', keep: 'P24M', rule: 'RET-4' },
  mail: { start: 'sent', keep: 'P24M', rule: 'RET-4' },
  /** A list that comes out each quarter is old two issues later. */
  registerCheck: { start: 'recorded', keep: 'P6M', rule: 'MKT-14' },
  /** A request to be contacted is for now, as contact without a relation is (BAS-24). */
  contactRequest: { start: 'recorded', keep: 'P6M', rule: 'BAS-24' },
  rightsCase: { start: 'case-closed', keep: 'P24M', rule: 'REQ-15' },
  importRun: { start: 'import-ended', keep: 'P12M', rule: 'CON-39' },
  staging: { start: 'import-ended', keep: 'P0D', rule: 'PRI-6' },
  ledger: { start: 'recorded', keep: 'P24M', rule: 'ERA-14' },
  account: { start: 'account-closed', keep: 'P0D', rule: 'PRI-6' },
  signUp: { start: 'recorded', keep: 'P14D', rule: 'CON-38' },
  repeatedRequest: { start: 'recorded', keep: 'P1D', rule: 'PRI-6' },
  settings: { start: 'installation-ended', keep: 'P0D', rule: 'PRI-6' },
} as const satisfies Record<string, RetentionRule>
