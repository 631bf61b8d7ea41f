import { createHash } from 'node:crypto'

/** What is kept of an API key. A key has 256 random bits, so nothing has to slow down who tries keys. */
export function digestOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
