/** A text that nobody reads without the key, bound to the account and the place it was written for. */
export interface SealedDraft {
  vector: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

/** A key that works in this browser and cannot be taken out of it. */
export function makeDraftKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** @param bound whose draft it is, and of what: it opens for that alone */
export async function sealDraft(key: CryptoKey, bound: string, text: string): Promise<SealedDraft> {
  const vector = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: vector, additionalData: bytes(bound) },
    key,
    bytes(text),
  )
  return { vector, sealed }
}

/** @returns the text, or nothing where key or binding are others */
export async function openDraft(key: CryptoKey, bound: string, draft: SealedDraft): Promise<string | null> {
  try {
    const { vector, sealed } = draft
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: vector, additionalData: bytes(bound) },
      key,
      sealed,
    )
    return new TextDecoder().decode(plain)
  } catch {
    return null
  }
}
