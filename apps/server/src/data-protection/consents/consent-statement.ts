import { createHash } from 'node:crypto'
import type { ConsentPurpose } from '../purposes/purposes.ts'
import type { Channel, ConsentMethod } from './tables.ts'

/**
 * What shows that the person said yes (CON-21). Of a file its name and digest are kept, so that the scan or recording in the
 * company's own archive proves to be the one; the words of a short text file are kept as well, since they are the proof
 * itself. What somebody merely typed about it is a reference, and no recording of a call.
 */
export type Evidence =
  | { kind: 'file'; name: string; digest: string; text: string | null }
  | { kind: 'text'; text: string }
  /** Made by Diskret: form version, submission, token of the confirming mail; holds no value of the person. */
  | { kind: 'system'; text: string }

/** A service that depends on the consent; allowed only where all of CON-8 holds. */
export interface Condition {
  service: string
  /** (a) The consented processing is the service, or the advantage given for it. */
  isTheService: boolean
  /** (b) The controller has to deliver it anyway, by contract or law. */
  owedAnyway: boolean
  /** (c) A purchase or an existing contract depends on it. */
  purchaseDepends: boolean
  /** (d) The text says so plainly. */
  saidPlainly: boolean
  /** (e) Why, as an officer wrote it. */
  officersReason: string
}

/** What somebody says about a yes. What CON-20 needs and is absent makes it `unproved`. */
export interface ConsentStatement {
  personId: string
  purpose: ConsentPurpose
  topic?: string | null | undefined
  channel?: Channel | null | undefined
  /** The wording that the person saw; null where nobody says which, undefined for our own forms, which show the one in force. */
  wordingId?: string | null | undefined
  /** BCP 47; without one that of the wording, the person, the controller. */
  language?: string | null | undefined
  method?: ConsentMethod | null | undefined
  /** ISO 8601 with offset, or the moment itself. */
  givenAt?: string | Date | null | undefined
  evidence?: Evidence | null | undefined
  /** Who expressed it. */
  givenBy?: 'self' | 'guardian' | undefined
  /** Whose parental responsibility it rests on, and how that was verified (article 8(2); CON-36). */
  guardianship?: string | null | undefined
  /** The address or number it was given with; without one the person's first for the channel. */
  identifierUsed?: string | null | undefined
  noticeVersionId?: string | null | undefined
  /** Page or place. */
  place?: string | null | undefined
  /** An express statement that names data and use (CON-11). */
  explicit?: boolean | undefined
  requiredFor?: Condition | null | undefined
  /** Companies that get the data, by name (MKT-22). */
  recipients?: readonly string[] | undefined
}

/** What CON-20 needs, by the names in which it is listed as missing. */
export type MissingProof =
  | 'channel'
  | 'wording'
  | 'language'
  | 'method'
  | 'givenAt'
  | 'evidence'
  | 'identifier'
  | 'explicitStatement'
  /** A child cannot consent alone (CON-36). */
  | 'guardian'
  /** Who the guardian is, and how that was verified. */
  | 'guardianship'

export interface RecordedConsent {
  id: string
  status: 'given' | 'unproved'
  missing: MissingProof[]
}

const longestText = 8192

/** @returns the evidence in a file: its name, digest, and the words where it is a short text */
export function evidenceOfFile(name: string, bytes: Buffer): Evidence {
  const digest = createHash('sha256').update(bytes).digest('hex')
  return { kind: 'file', name, digest, text: bytes.length <= longestText ? wordsOf(bytes) : null }
}

function wordsOf(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Control characters are a sign of a scan or a recording; PostgreSQL keeps no NUL.
    return [...text].some(isControl) ? null : text.trim() || null
  } catch {
    return null
  }
}

function isControl(sign: string): boolean {
  return /\p{Cc}/u.test(sign) && !'\t\n\r\f'.includes(sign)
}

/** @returns the evidence as it is stored */
export function evidenceText(evidence: Evidence): string {
  if (evidence.kind !== 'file') return evidence.text.trim()
  const head = `${evidence.name} (SHA-256 ${evidence.digest})`
  return evidence.text === null ? head : `${head}\n${evidence.text}`
}
