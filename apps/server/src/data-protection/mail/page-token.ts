import { timingSafeEqual } from 'node:crypto'
import type { Keyring } from '../../platform/keyring/keyring.ts'

/** Whose page a token opens: one person's, or that of a mail to an address which several share. */
export interface PageTarget {
  kind: 'person' | 'mail' | 'sign-up'
  id: string
}

const marks = { person: 1, mail: 2, 'sign-up': 3 } as const
const macLength = 16

/**
 * The secret part of `/p/TOKEN`: the id and a keyed hash of it, so that no token is stored and the same mail is composed alike
 * each time. Losing the data does not lose the key, and a copy of the data opens no page.
 * @returns 44 characters of base64url
 */
export function makeToken(keyring: Keyring, target: PageTarget): string {
  const head = Buffer.concat([Buffer.from([marks[target.kind]]), Buffer.from(target.id.replaceAll('-', ''), 'hex')])
  return Buffer.concat([head, macOf(keyring, head)]).toString('base64url')
}

/** @returns whose page the token opens, or null for anything that we did not make */
export function readToken(keyring: Keyring, token: string): PageTarget | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 17 + macLength || bytes.toString('base64url') !== token) return null
  const head = bytes.subarray(0, 17)
  if (!timingSafeEqual(bytes.subarray(17), macOf(keyring, head))) return null
  const kind = (Object.keys(marks) as PageTarget['kind'][]).find((name) => marks[name] === head[0])
  if (!kind) return null
  const hex = head.subarray(1).toString('hex')
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  return { kind, id }
}

const macOf = (keyring: Keyring, head: Buffer) => keyring.hmac('pages', head.toString('hex')).subarray(0, macLength)
