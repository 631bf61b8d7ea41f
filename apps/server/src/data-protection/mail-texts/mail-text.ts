import type { Language } from '../../platform/texts/language.ts'

/** A mail without its addresses: what the sender puts into an RFC 5322 message. */
export interface MailText {
  subject: string
  /** The whole as plain text with CRLF line ends; every link stands on a line of its own. */
  text: string
  /** The same content as simple HTML: no image, no tracking, no style from elsewhere. */
  html: string
}

/** What every mail needs. */
export interface MailContext {
  language: Language
  /** The controller's zone, IANA. */
  timeZone: string
  /** Whether this is a practice installation: subject and text then say so. */
  isPractice: boolean
  controller: { name: string; address: string; phone: string | null; email: string | null }
}

/** Part of a mail; text and HTML are written from the same parts, so they cannot differ. */
export type MailPart =
  | { kind: 'paragraph' | 'strong' | 'heading' | 'code'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: 'link'; label: string; address: string }
  | { kind: 'box'; parts: readonly MailPart[] }
  | { kind: 'rule' }
