import type { Keyring } from '../../platform/keyring/keyring.ts'

/** Seals a note of a list that may hold sensitive data, under the id of its row. */
export function sealHeld(keyring: Keyring, id: string, text: string): Buffer {
  return keyring.encrypt('waiting', `held ${id}`, text)
}

/** @throws Problem key-missing, key-wrong, ciphertext-damaged */
export function openHeld(keyring: Keyring, id: string, sealed: Uint8Array): string {
  return keyring.decrypt('waiting', `held ${id}`, sealed).toString('utf8')
}
