import { addPeriod } from '@diskret/legal-deadlines'
import type { PoolClient } from 'pg'
import type { Transaction } from '../../../../data-protection/door/door.ts'
import { lockLedger } from '../../../../data-protection/ledger/lock-ledger.ts'
import { lockRegistrations } from '../../../../data-protection/people/lock-registrations.ts'
import { comparePermissions } from './compare-permissions.ts'
import { findRegisteredSince, noteRegisteredSince } from './find-registered-since.ts'
import { insertBases } from './insert-bases.ts'
import { insertNotices } from './insert-notices.ts'
import { insertPeople } from './insert-people.ts'
import { insertWork } from './insert-work.ts'
import { mergeIntoLiving } from './merge-into-living.ts'
import { openBatch } from './open-batch.ts'
import { refuseErasedSince } from './refuse-erased-since.ts'
import type { RunContext } from './run-context.ts'

/**
 * Writes the people of a stretch of the file: with basis and duty to inform, or as invitations. Everything of a person comes
 * in one transaction; the database checks at its end that nobody is without a basis or a date of erasure (PRI-1). Most of it
 * goes on beside the stretches before; what several stretches may touch, shared mailboxes and people who are here already,
 * waits for these, so that none ever waits for a later one. Registrations wait from the end of it until the commit.
 * @param before ends when all stretches before are committed
 */
export async function commitBatch(
  tx: Transaction<'importer'>,
  context: RunContext,
  from: number,
  until: number,
  before: Promise<void>,
): Promise<void> {
  const { client } = tx
  const endsOn = addPeriod(context.options.day, `P${context.controller.choices.invitationDaysUnsent}D`)
  await lockLedger(tx, 'read')
  await refuseErasedSince(client, context, from, until)
  for (;;) {
    await client.query('savepoint before_people')
    if ((await openBatch(client, context, from, until, false)) > 0) await writeBatch(client, context, endsOn)
    // The checks of the commit come first, so that nobody who registers waits for them.
    await client.query('set constraints all immediate; set constraints all deferred')
    await before
    if ((await openBatch(client, context, from, until, true)) > 0) await writeBatch(client, context, endsOn)
    await mergeIntoLiving(client, context, from, until)
    await client.query('set constraints all immediate')
    await lockRegistrations(tx, 'many')
    const since = await findRegisteredSince(client, context, from, until)
    if (since.same.length === 0 && since.shared.length === 0) return
    // Rare, and cheaper than to take single rows out again. Going back gives the lock back as well.
    await client.query('rollback to savepoint before_people')
    await noteRegisteredSince(client, context, since)
  }
}

/** Writes all about the persons of `batch`. */
async function writeBatch(client: PoolClient, context: RunContext, endsOn: string): Promise<void> {
  await insertPeople(client, context, endsOn)
  await insertBases(client, context, endsOn)
  await insertNotices(client, context)
  await insertWork(client, context)
  await comparePermissions(client)
}
