import type { ConsentStatement, MissingProof } from './consent-statement.ts'

/** What was found out about a statement before it is judged. */
export interface FoundForProof {
  hasWording: boolean
  language: string | null
  identifier: string | null
  /** Known to be too young to consent by themselves (CON-36). */
  isChild: boolean
}

/**
 * What CON-20 needs and the statement lacks. Staff's word alone proves nothing (CON-22): a call needs its recording or
 * confirmation as a file, paper and a meeting the form or a reference to where it lies.
 * @returns names in a fixed order; none means proved
 * @see CON-5, CON-11, CON-20, CON-21, CON-36
 */
export function findMissingProof(statement: ConsentStatement, found: FoundForProof): MissingProof[] {
  const { purpose, channel, method, givenAt, evidence, explicit } = statement
  const missing: MissingProof[] = []
  // Consent to marketing is given for a channel (CON-2, MKT-2).
  if (purpose === 'marketing' && !channel) missing.push('channel')
  if (!found.hasWording) missing.push('wording')
  if (!found.language) missing.push('language')
  if (!method) missing.push('method')
  if (!givenAt) missing.push('givenAt')
  if (!proves(statement)) missing.push('evidence')
  if ((channel === 'email' || channel === 'telephone') && !found.identifier) missing.push('identifier')
  if (found.isChild && statement.givenBy !== 'guardian') missing.push('guardian')
  if (statement.givenBy === 'guardian' && !statement.guardianship?.trim()) missing.push('guardianship')
  if (explicit && !statesExpressly(method, evidence)) missing.push('explicitStatement')
  return missing
}

function proves({ method, evidence }: ConsentStatement): boolean {
  if (!evidence) return false
  if (evidence.kind === 'file' || evidence.kind === 'system')
    return evidence.kind === 'file' || evidence.text.trim() !== ''
  return method !== 'telephone' && method !== 'double-opt-in' && evidence.text.trim() !== ''
}

/** Typed or signed words, or two steps: a mere tick states nothing expressly. */
function statesExpressly(method: ConsentStatement['method'], evidence: ConsentStatement['evidence']): boolean {
  if (method === 'double-opt-in') return true
  return evidence?.kind === 'file' && (method === 'paper' || method === 'in-person' || evidence.text !== null)
}
