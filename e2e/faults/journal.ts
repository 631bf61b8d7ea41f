/** What one client knows of a person: only what was acknowledged, and what it cannot know. */
export interface KnownPerson {
  id: string
  email: string
  name: string
  /** Consents by id, and whether the person has taken them back. */
  consents: Map<string, 'given' | 'withdrawn'>
  notes: Map<string, string>
  objected: boolean
  restricted: boolean
  erased: boolean
  /** An act was cut off: it happened wholly or not at all, and what stands there now tells which. */
  unsure: string | null
  /** The run by which they came in, as an invitation. */
  importId: string | null
  /** Whether they are invited and have not answered. */
  invited: boolean
  /** Round in which an act of this person was last acknowledged. */
  round: number
  /** Round in which an act last tried to change something about them. */
  changed: number
}

export interface KnownImport {
  id: string
  emails: string[]
  state: 'started' | 'undone' | 'unsure'
  round: number
}

/** What all clients of a run were told; nothing in it may be missing afterwards. */
export interface Journal {
  people: Map<string, KnownPerson>
  imports: Map<string, KnownImport>
  /** Addresses that were told to the ledger, with the round. */
  remembered: { email: string; round: number }[]
  /** Addresses of people who were erased. */
  erased: string[]
  /** Answers that are no clear errors: what was asked, and what came. */
  unclear: string[]
  /** How many acts were acknowledged. */
  acknowledged: number
  cutOff: number
}

/** @returns somebody of whom nothing more is known yet */
export const newPerson = (known: Pick<KnownPerson, 'id' | 'email' | 'name' | 'importId' | 'round'>): KnownPerson => ({
  ...known,
  consents: new Map(),
  notes: new Map(),
  objected: false,
  restricted: false,
  erased: false,
  unsure: null,
  changed: 0,
  invited: known.importId !== null,
})

export const newJournal = (): Journal => ({
  people: new Map(),
  imports: new Map(),
  remembered: [],
  erased: [],
  unclear: [],
  acknowledged: 0,
  cutOff: 0,
})
