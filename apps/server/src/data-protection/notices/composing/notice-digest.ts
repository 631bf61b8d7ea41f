import { createHash } from 'node:crypto'

/**
 * The digest under which a shown version of a notice or a wording is recorded (NOT-C-18, CON-20).
 * @param text exactly as shown
 * @returns SHA-256 of its UTF-8 bytes, 64 hex digits in lower case
 */
export function noticeDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
