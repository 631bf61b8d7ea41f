/** Letters of any script may stand on both sides (RFC 6531); no quoted local parts, no addresses by number. */
const address =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/u

/**
 * An e-mail address as it is stored and compared: lower case, composed, without what stands around it.
 * @param text as typed; `mailto:` and angle brackets may stand around it
 * @returns null when it is no address that a mail server would take
 */
export function normalizeEmail(text: string): string | null {
  const bare = text
    .normalize('NFC')
    .trim()
    .replace(/^<?(?:mailto:)?/i, '')
    .replace(/>$/, '')
    .toLowerCase()
  return bare.length <= 254 && bare.indexOf('@') <= 64 && address.test(bare) ? bare : null
}
