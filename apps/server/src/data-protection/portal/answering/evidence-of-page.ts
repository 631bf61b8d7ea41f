/** What shows that the person pressed the button: which submission of which form (CON-21). Holds no value of the person. */
export type EvidenceOfPage =
  | { kind: 'page'; submission: string }
  /** Double opt-in: both times and the digest of the confirming mail's token. */
  | { kind: 'sign-up'; submission: string; signedUpAt: Date; confirmedAt: Date; tokenDigest: string }

/** The version of the forms: raised when what they ask, and how, changes. */
const formVersion = 1

/** @returns the evidence as it is stored; the number of the submission stands first, so that a receipt finds it again */
export function writeEvidence(evidence: EvidenceOfPage): string {
  const head = `submission ${evidence.submission}; form ${evidence.kind} ${formVersion}`
  if (evidence.kind === 'page') return head
  const { signedUpAt, confirmedAt, tokenDigest } = evidence
  return `${head}; signed up ${signedUpAt.toISOString()}; confirmed ${confirmedAt.toISOString()}; token SHA-256 ${tokenDigest}`
}

/** The beginning by which the answers of one submission are found. */
export const evidenceBegins = (submission: string): string => `submission ${submission};`
