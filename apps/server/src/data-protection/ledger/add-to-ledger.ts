import { addPeriod } from '@diskret/legal-deadlines'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { findSharedIdentifiers } from './find-shared-identifiers.ts'
import { hashIdentifiers, type LedgerIdentifiers } from './hash-identifier.ts'
import { ledgerKeyId } from './ledger-key.ts'
import { normaliserVersion } from './normalise-identifier.ts'
import type { LedgerKind } from './tables.ts'

/** How long a refusal or a question without answer is remembered (CON-39). */
export const monthsOfSilence = 'P12M'

export interface LedgerAddition {
  /** Marks that were made, and all that now stand for the people given. */
  entries: number
  marks: number
  /** For each person given: what became of them. */
  outcomes: ('added' | 'known' | 'unusable')[]
  /** For each person given: whether an identifier was of several people, and so is remembered with the name or not at all. */
  shared: boolean[]
}

interface Mark {
  index: number
  kind: 'email' | 'phone'
  hash: Buffer
  withName: boolean
}

/**
 * Remembers people in the ledger, as keyed hashes of their addresses and numbers (ERA-14, BAS-33). An identifier that several
 * people share, or a role address, is remembered only together with the name: nobody is refused for a colleague.
 * @param kind `erased` stays until reviewed; `refused` and `asked` end after twelve months, anew from today
 * @param apart ids of persons who do not count as others: those who are being erased
 * @throws Problem key-missing, key-wrong
 */
export async function addToLedger(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'keyring'>,
  kind: LedgerKind,
  people: readonly LedgerIdentifiers[],
  apart: readonly string[] = [],
): Promise<LedgerAddition> {
  const keyId = await ledgerKeyId(tx, services)
  const hashes = people.map((person) => hashIdentifiers(services.keyring, person))
  const isShared = await findSharedIdentifiers(tx, people, hashes, apart)
  const shared = people.map(() => false)
  const marks = hashes.flatMap((identifiers, index) =>
    identifiers.flatMap((identifier): Mark[] => {
      const together = isShared(index, identifier)
      if (together) shared[index] = true
      const hash = together ? identifier.withName : identifier.plain
      return hash ? [{ index, kind: identifier.kind, hash, withName: together }] : []
    }),
  )
  const made = await insertMarks(tx, kind, keyId, marks)
  const outcomes = people.map((_, index) => {
    const own = marks.filter((mark) => mark.index === index)
    if (own.length === 0) return 'unusable' as const
    return own.some(({ hash }) => made.has(hash.toString('hex'))) ? ('added' as const) : ('known' as const)
  })
  const standing = new Set(marks.map(({ hash }) => hash.toString('hex')))
  return { entries: made.size, marks: standing.size, outcomes, shared }
}

/** @returns the hashes, in hex, that were not there before */
async function insertMarks(
  tx: Transaction<'rights'>,
  kind: LedgerKind,
  keyId: string,
  marks: readonly Mark[],
): Promise<Set<string>> {
  const unique = [...new Map(marks.map((mark) => [mark.hash.toString('hex'), mark])).values()]
  if (unique.length === 0) return new Set()
  const all = unique.map(({ hash }) => hash)
  const { rows: days } = await tx.client.query<{ today: string }>('select diskret.today()::text as today')
  const endsOn = kind === 'erased' ? null : addPeriod(days[0]!.today, monthsOfSilence)
  const { rows: there } = await tx.client.query<{ hash: Buffer; lasts: boolean }>(
    `select hash, ends_on is null or ends_on >= diskret.today() as lasts from diskret.ledger_entries
      where hash = any($1::bytea[]) and kind = $2`,
    [all, kind],
  )
  const known = new Set(there.filter(({ lasts }) => lasts).map(({ hash }) => hash.toString('hex')))
  // A mark with an end begins anew; the table is never updated, so the old one goes.
  if (kind !== 'erased')
    await tx.client.query('delete from diskret.ledger_entries where hash = any($1::bytea[]) and kind = $2', [all, kind])
  await tx.client.query(
    `insert into diskret.ledger_entries (id, kind, identifier_kind, hash, with_name, key_id, normaliser, ends_on)
      select i, $1, k, h, w, $2, $3, $4::date from unnest($5::uuid[], $6::text[], $7::bytea[], $8::int[]) as t (i, k, h, w)
      on conflict (hash, kind) do nothing`,
    [
      kind,
      keyId,
      normaliserVersion,
      endsOn,
      unique.map(() => newId()),
      unique.map((mark) => mark.kind),
      all,
      unique.map(({ withName }) => (withName ? 1 : 0)),
    ],
  )
  return new Set(unique.map(({ hash }) => hash.toString('hex')).filter((hash) => !known.has(hash)))
}
