import type { Keyring } from '../../platform/keyring/keyring.ts'
import type { Label } from '../purposes/purposes.ts'

/**
 * What else a list held about somebody who is only invited. It waits beside them, sealed, readable under `rights` only: a yes
 * moves it in, anything else destroys it (BAS-26). Fields that are absent were not on the list.
 */
export interface WaitingContent {
  /** Further addresses beyond the one that was written to. */
  emails?: string[]
  /** E.164. */
  phones?: string[]
  company?: { name: string; registrationNumber: string | null }
  title?: string
  department?: string
  address?: {
    street: string | null
    street2: string | null
    postalCode: string | null
    city: string | null
    region: string | null
    country: string | null
  }
  webPages?: string[]
  notes?: string
  tags?: string[]
  externalId?: string
}

/** What people call each kind of data that waits. */
export const waitingLabels: Record<keyof WaitingContent, Label> = {
  emails: { da: 'flere e-mailadresser', en: 'further e-mail addresses' },
  phones: { da: 'telefonnummer', en: 'telephone number' },
  company: { da: 'virksomhed', en: 'company' },
  title: { da: 'titel', en: 'job title' },
  department: { da: 'afdeling', en: 'department' },
  address: { da: 'postadresse', en: 'postal address' },
  webPages: { da: 'hjemmeside', en: 'web page' },
  notes: { da: 'noter', en: 'notes' },
  tags: { da: 'mærker', en: 'tags' },
  externalId: { da: 'nummer i et andet system', en: 'number in another system' },
}

/**
 * Seals what waits with a key derived for this person.
 * @returns null when there is nothing to seal
 */
export function sealWaiting(keyring: Keyring, personId: string, content: WaitingContent): Buffer | null {
  if (Object.keys(content).length === 0) return null
  return keyring.encrypt('waiting', personId, JSON.stringify(content))
}

/** @throws Problem key-missing, key-wrong, ciphertext-damaged */
export function openWaiting(keyring: Keyring, personId: string, sealed: Uint8Array | null): WaitingContent {
  if (sealed === null) return {}
  return JSON.parse(keyring.decrypt('waiting', personId, sealed).toString('utf8')) as WaitingContent
}
