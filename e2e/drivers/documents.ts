/** The documents of the command and the API, as far as the scenarios read them; the contract has them whole. */

export interface ImportDocument {
  id: string
  state: string
  counts: { accepted: number; duplicate: number; rejected: number; skipped: number; invitations: number }
  reasons: Record<string, number>
}

export interface AudienceDocument {
  permitted: number
  people: string[]
  hidden: { total: number | string; reasons?: Record<string, number | string> }
}

export interface FoundPerson {
  id: string
  name: string
  emails: string[]
  phones: string[]
  purposes: string[]
}

export interface PersonDocument {
  id: string
  bases: { basis: string; purpose: string; closedAt: string | null }[]
  consents: { purpose: string; topic: string | null; channel: string | null; status: string; method: string | null }[]
  purposes: Record<string, { permitted: boolean; why: string | null }>
  invitation?: { source: string; sentAt: string | null; endsOn: string }
  dueForErasure: string | null
}

export interface ErasureDocument {
  person: string
  plan: { table: string; rows: number; action: string }[]
  state: 'planned' | 'open' | 'done'
  checked: { columns: number; remaining: number }
  ledger: number
}

export interface OutboxMail {
  id: string
  kind: string
  to: string
  subject: string
  state: string
}

export interface WordingDocument {
  id: string
  purpose: string
  topic: string | null
  channel: string | null
  language: string
}
