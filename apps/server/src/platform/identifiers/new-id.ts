import { randomBytes } from 'node:crypto'

/**
 * A UUID of version 7 (RFC 9562): sorts by the time of its making, so that new rows lie side by side in an index.
 * @param milliseconds since 1970, of the clock that counts
 * @returns 36 characters, lower case
 */
export function newId(milliseconds: number = performance.timeOrigin + performance.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Math.floor(milliseconds), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
