import type { Keyring } from '../../platform/keyring/keyring.ts'

/** What somebody typed into the company's own form. */
export interface SignUpContent {
  email: string
  name: string | null
  /** E.164. */
  phone: string | null
  address: { street: string; postalCode: string; city: string } | null
  /** Ids of the wordings that were ticked. */
  wordings: string[]
}

/** Seals it under the id of the sign-up: the confirming link opens it, a copy of the data does not. */
export function sealSignUp(keyring: Keyring, id: string, content: SignUpContent): Buffer {
  return keyring.encrypt('waiting', `sign-up ${id}`, JSON.stringify(content))
}

/** @throws Problem key-missing, key-wrong, ciphertext-damaged */
export function openSignUp(keyring: Keyring, id: string, sealed: Uint8Array): SignUpContent {
  return JSON.parse(keyring.decrypt('waiting', `sign-up ${id}`, sealed).toString('utf8')) as SignUpContent
}
