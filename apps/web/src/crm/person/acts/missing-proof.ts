/** What is written down about a yes so far. */
export interface ConsentDraft {
  purpose: string
  channel: string | null
  wording: string | null
  method: string | null
  givenAt: string | null
  evidence: string
  hasFile: boolean
  givenBy: 'self' | 'guardian'
  guardianship: string
  isChild: boolean
  /** Whether the person has an address or number for the channel. */
  canBeReached: boolean
}

export const missingProofs = [
  'channel',
  'wording',
  'method',
  'givenAt',
  'evidence',
  'identifier',
  'guardian',
  'guardianship',
] as const
export type MissingProof = (typeof missingProofs)[number]

/**
 * Says while it is written what a yes still lacks to open anything (CON-20); the server decides. Staff's own word about a call
 * proves nothing (CON-22).
 */
export function missingProof(draft: ConsentDraft): MissingProof[] {
  const { purpose, channel, wording, method, givenAt, evidence, hasFile, givenBy } = draft
  const proves = hasFile || (method !== 'telephone' && evidence.trim() !== '')
  const lacks: Record<MissingProof, boolean> = {
    channel: purpose === 'marketing' && channel === null,
    wording: wording === null,
    method: method === null,
    givenAt: givenAt === null,
    evidence: !proves,
    identifier: (channel === 'email' || channel === 'telephone') && !draft.canBeReached,
    guardian: draft.isChild && givenBy === 'self',
    guardianship: givenBy === 'guardian' && draft.guardianship.trim() === '',
  }
  return missingProofs.filter((one) => lacks[one])
}
