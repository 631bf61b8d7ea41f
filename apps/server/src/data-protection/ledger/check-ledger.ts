import type { Actor } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import type { Services } from '../services.ts'
import { hashIdentifiers } from './hash-identifier.ts'
import { ledgerKeyId } from './ledger-key.ts'
import { lockLedger } from './lock-ledger.ts'
import { normaliseEmail, normalisePhone } from './normalise-identifier.ts'
import { identifierUnusable } from './problems.ts'
import type { LedgerKind } from './tables.ts'

export interface LedgerAnswer {
  refused: boolean
  kind: LedgerKind | null
}

/**
 * Asks whether somebody was erased, refused or was asked before (ERA-15, CON-39). Holds the ledger still until the transaction
 * ends, so whoever is registered in it cannot be erased in between.
 * @param identifiers all that is known of the person; an address with a plus-tag counts as the one without
 * @returns what stands most strictly; never which identifier it was
 * @throws Problem key-missing, key-wrong
 */
export async function checkLedger<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  services: Pick<Services, 'keyring'>,
  { emails, phones, names }: { emails: readonly string[]; phones: readonly string[]; names: readonly string[] },
): Promise<LedgerAnswer> {
  await ledgerKeyId(tx, services)
  await lockLedger(tx, 'read')
  const hashes = (names.length === 0 ? [null] : names).flatMap((name) =>
    hashIdentifiers(services.keyring, { emails, phones, name }).flatMap(({ plain, withName }) =>
      withName ? [plain, withName] : [plain],
    ),
  )
  if (hashes.length === 0) return { refused: false, kind: null }
  const { rows } = await tx.client.query<{ kind: LedgerKind | null }>('select diskret.in_ledger($1::bytea[]) as kind', [
    hashes,
  ])
  const kind = rows[0]?.kind ?? null
  return { refused: kind !== null, kind }
}

/**
 * The same for an address or number as somebody writes it.
 * @throws Problem identifier-unusable
 */
export async function checkIdentifier(
  services: Pick<Services, 'keyring' | 'door' | 'controller'>,
  actor: Actor,
  { identifier, name }: { identifier: string; name?: string | undefined },
): Promise<LedgerAnswer> {
  const { country } = await services.controller()
  const email = normaliseEmail(identifier)
  const phone = email ? null : normalisePhone(identifier, country)
  if (!email && !phone) throw identifierUnusable({}, [], 'identifier')
  return services.door.forPurpose('rights', actor, (tx) =>
    checkLedger(tx, services, {
      emails: email ? [email] : [],
      phones: phone ? [phone] : [],
      names: name ? [name] : [],
    }),
  )
}
