import type { Keyring } from '../../platform/keyring/keyring.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { openWaiting, type WaitingContent } from '../invitations/waiting-content.ts'

/**
 * Opens what waits sealed beside a person, for their own rights.
 * @returns null when it is damaged and nobody can read it any more
 * @throws Problem key-missing, key-wrong
 */
export function openSealed(keyring: Keyring, personId: string, value: unknown): WaitingContent | null {
  if (!(value instanceof Uint8Array)) return null
  try {
    return openWaiting(keyring, personId, value)
  } catch (error) {
    if (error instanceof Problem && error.code === 'ciphertext-damaged') return null
    throw error
  }
}
