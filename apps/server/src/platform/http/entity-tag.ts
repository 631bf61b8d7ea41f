import { changedMeanwhile } from './problems.ts'

/** The tag of a record as it stands, strong (RFC 9110, 8.8.3). */
export function entityTag(id: string, version: number): string {
  return `"${id}.${version}"`
}

/**
 * Refuses a change of a record that was changed since it was read.
 * @param header `If-Match`; nothing asked, nothing refused
 * @throws Problem changed-meanwhile
 */
export function requireMatch(header: string | undefined, current: string): void {
  if (header === undefined) return
  const tags = header.split(',').map((tag) => tag.trim())
  if (!tags.includes('*') && !tags.includes(current)) throw changedMeanwhile({})
}
