import type { Transaction } from '../door/door.ts'
import { installation } from './tables.ts'

/** What the start needs to know of an installation. */
export interface InstallationState {
  practice: boolean
  ledgerKeyId: string | null
  clockSeen: Date | null
  timeZone: string
}

/** @returns the state, or nothing before the set-up */
export async function readInstallationState(tx: Transaction): Promise<InstallationState | undefined> {
  const [row] = await tx
    .select({
      practice: installation.practice,
      ledgerKeyId: installation.ledgerKeyId,
      clockSeen: installation.clockSeen,
      timeZone: installation.timeZone,
    })
    .from(installation)
  return row
}
