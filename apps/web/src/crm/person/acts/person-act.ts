import { createContext, useContext } from 'react'
import type { Purpose } from '../../../platform/purposes/purpose-names.ts'

/** What can be done with a person's permissions and rights, each in a dialog of its own. */
export type PersonAct =
  | { kind: 'invite' | 'request' | 'restrict' | 'lift' | 'hand-out' | 'erase' }
  | { kind: 'consent' | 'object' | 'basis'; purpose?: Purpose }
  | { kind: 'withdraw'; purpose: Purpose }
  | { kind: 'close-basis'; purpose: Purpose; id: string }
  | { kind: 'wording'; id: string }

export const PersonActContext = createContext<(act: PersonAct) => void>(() => {})

/** @returns opens the dialog of an act */
export const useOpenAct = (): ((act: PersonAct) => void) => useContext(PersonActContext)
