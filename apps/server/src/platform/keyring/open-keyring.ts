import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { createKey, type Key, readKey } from './key-file.ts'
import { type KeyName, type Keyring, keyNames } from './keyring.ts'
import { ciphertextDamaged, keyWrong } from './problems.ts'

/** How to open a keyring. */
export interface KeyringOptions {
  /** Makes the keys that are missing. Only for a new installation: where there is data, a missing key has to be found. */
  create?: boolean
}

const version = 1
const idLength = 4
const nonceLength = 12
const tagLength = 16
const headerLength = 1 + idLength + nonceLength
const keyLength = 32
const cipher = 'aes-256-gcm'

/**
 * Opens the keyring of a folder. Keys are read when they are first asked for.
 * @param folder made when missing, if keys may be created
 */
export function openKeyring(folder: string, { create = false }: KeyringOptions = {}): Keyring {
  if (create) for (const name of keyNames) createKey(folder, name)
  const read = new Map<KeyName, Key>()
  const hashing = new Map<KeyName, Buffer>()

  function key(name: KeyName): Key {
    const found = read.get(name) ?? readKey(folder, name)
    read.set(name, found)
    return found
  }

  /** What the key is used for goes into each key derived from it, so that no two uses can meet. */
  function derive(name: KeyName, use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', key(name).secret, '', `diskret ${name} ${use}`, keyLength))
  }

  return {
    folder,
    key,
    expect(name, id) {
      if (key(name).id !== id) throw keyWrong({ key: name, folder })
    },
    hmac(name, text) {
      const secret = hashing.get(name) ?? derive(name, 'hmac')
      hashing.set(name, secret)
      return createHmac('sha256', secret).update(text, 'utf8').digest()
    },
    encrypt(name, context, plaintext) {
      const nonce = randomBytes(nonceLength)
      const header = Buffer.concat([Buffer.of(version), Buffer.from(key(name).id, 'hex'), nonce])
      const encryption = createCipheriv(cipher, derive(name, `encrypt ${context}`), nonce).setAAD(header)
      return Buffer.concat([header, encryption.update(plaintext), encryption.final(), encryption.getAuthTag()])
    },
    decrypt(name, context, sealed) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
      if (bytes.length < headerLength + tagLength || bytes[0] !== version) throw ciphertextDamaged({ key: name })
      const header = bytes.subarray(0, headerLength)
      if (header.subarray(1, 1 + idLength).toString('hex') !== key(name).id) throw keyWrong({ key: name, folder })
      const nonce = header.subarray(1 + idLength)
      const decryption = createDecipheriv(cipher, derive(name, `encrypt ${context}`), nonce)
      decryption.setAAD(header).setAuthTag(bytes.subarray(-tagLength))
      try {
        return Buffer.concat([decryption.update(bytes.subarray(headerLength, -tagLength)), decryption.final()])
      } catch {
        throw ciphertextDamaged({ key: name })
      }
    },
  }
}
