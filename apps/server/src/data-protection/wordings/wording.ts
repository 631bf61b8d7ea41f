import { createHash } from 'node:crypto'
import type { Channel } from '../consents/tables.ts'
import type { ConsentPurpose } from '../purposes/purposes.ts'

/** What a wording is for. */
export interface WordingKey {
  purpose: ConsentPurpose
  topic: string | null
  channel: Channel | null
  /** BCP 47. */
  language: string
}

/** A wording as it is listed. */
export interface Wording extends WordingKey {
  id: string
  version: number
  digest: string
  /** ISO 8601; from then on it is immutable (CON-23). */
  usedSince: string | null
}

/** @returns what tells two texts apart: SHA-256 of the UTF-8 bytes, in hex */
export function wordingDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
