import type { Key } from './key-file.ts'

/** The keys of an installation, by what they are for. */
export const keyNames = ['ledger', 'pages', 'waiting', 'sessions'] as const
export type KeyName = (typeof keyNames)[number]

/** The keys of an installation, which lie apart from its data. */
export interface Keyring {
  /** Where the keys are. */
  readonly folder: string
  /** @throws Problem key-missing, key-wrong */
  key(name: KeyName): Key
  /**
   * Compares a key with the id that the data remembers.
   * @throws Problem key-missing, key-wrong
   */
  expect(name: KeyName, id: string): void
  /** HMAC-SHA-256 of a text, in UTF-8. */
  hmac(name: KeyName, text: string): Buffer
  /**
   * Encrypts with AES-256-GCM under a key of its own for each context.
   * @param context to whom or what it belongs, such as the id of a person: it opens in that context only
   * @returns version, id of the key, nonce, ciphertext and tag: 33 bytes longer than the text
   */
  encrypt(name: KeyName, context: string, plaintext: string | Uint8Array): Buffer
  /** @throws Problem key-missing, key-wrong, ciphertext-damaged */
  decrypt(name: KeyName, context: string, sealed: Uint8Array): Buffer
}
