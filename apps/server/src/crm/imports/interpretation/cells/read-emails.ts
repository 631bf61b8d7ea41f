import { isMissing } from './missing-value.ts'

/** The addresses of one cell. */
export interface EmailReading {
  /** Valid addresses in lower case, in the order in which they stand, each once. */
  addresses: string[]
  /** Something stands there that is no address. */
  invalid: boolean
}

const nothing: EmailReading = { addresses: [], invalid: false }

// Letters of any script may stand on both sides (RFC 6531, IDNA); no quoted local parts, no addresses by number.
const address =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/u
const plainAddress = /^[a-z0-9_-]+(?:[.+][a-z0-9_-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/
const separators = /\s+(?:og|and|und|och|eller|or)\s+|[;,|\s]+|\/(?=[^/]*@)/
/** What somebody wrote behind an address: `a@b.dk (privat)`. */
const remark = /\s+[([][^()[\]@]*[)\]]$/
const wrapping = /^(?:[<([{'"]|mailto:|e-?mail:|mail:)+|(?:[>)\]}'".,;:]|\?subject=.*)+$/g

const longestCell = 1000

/** Whether a text in lower case is one address that a mail server would take. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && (plainAddress.test(text) || address.test(text))
}

/** An address without the tag behind `+` in its local part: `a+list@b.dk` is `a@b.dk`. */
export function withoutTag(email: string): string {
  const plus = email.indexOf('+')
  if (plus <= 0) return email
  const at = email.lastIndexOf('@')
  return plus < at ? email.slice(0, plus) + email.slice(at) : email
}

/**
 * Reads the addresses of a cell: one, several, `mailto:…`, `Name <…>`. Nothing is guessed: `(at)`, a comma for a dot and spaces
 * within an address make it invalid. Of a cell with line breaks, what follows a line that is no address is not read.
 * @param text a cleaned cell
 */
export function readEmails(text: string): EmailReading {
  if (text === '') return nothing
  const lower = text.toLowerCase()
  if (isEmailAddress(lower)) return { addresses: [lower], invalid: false }
  if (isMissing(text)) return nothing
  // No list of addresses is as long; the patterns below would take their time.
  if (text.length > longestCell) return { addresses: [], invalid: true }
  const bare = lower.replace(remark, '').replace(wrapping, '').trim()
  if (isEmailAddress(bare)) return { addresses: [bare], invalid: false }
  return readSeveral(lower)
}

function readSeveral(text: string): EmailReading {
  const bracketed = [...text.matchAll(/<(?:mailto:)?([^<>\s]+)>/g)].map((found) => found[1] ?? '')
  if (bracketed.length > 0 && !text.includes('\n')) return gather(bracketed)
  if (/[;|\n]/.test(text)) {
    // Clear separators: what is an address counts, the rest is pointed out; a line that is none ends the reading.
    const parts = text.split(/[;|\n]/).filter((part) => part.trim() !== '')
    const reading: EmailReading = { addresses: [], invalid: false }
    for (const part of parts) {
      const inner = readEmails(part.trim())
      reading.addresses.push(...inner.addresses.filter((one) => !reading.addresses.includes(one)))
      if (inner.invalid) {
        reading.invalid = true
        if (text.includes('\n')) break
      }
    }
    return reading
  }
  // Commas, slashes and spaces separate only if everything between them is an address.
  const parts = text.split(separators).filter((part) => part !== '' && part !== '/')
  if (parts.length > 1) {
    const bare = parts.map((part) => part.replace(wrapping, ''))
    if (bare.every(isEmailAddress)) return gather(bare)
  }
  return { addresses: [], invalid: true }
}

function gather(candidates: string[]): EmailReading {
  const addresses = [...new Set(candidates.filter(isEmailAddress))]
  return { addresses, invalid: addresses.length === 0 || candidates.some((one) => !isEmailAddress(one)) }
}
