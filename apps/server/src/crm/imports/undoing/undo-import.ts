import { recordAudit } from '../../../data-protection/audit/record-audit.ts'
import { type Actor, actorId, isOfficer } from '../../../data-protection/door/actor.ts'
import type { Transaction } from '../../../data-protection/door/door.ts'
import type { Services } from '../../../data-protection/services.ts'
import { dropImportFile } from '../running/import-files.ts'
import { lockRun, waitForTurn } from '../running/import-lock.ts'
import { type ImportRecord, readImportRecord, updateImportRecord } from '../running/import-record.ts'
import { importNotFound, importRunning } from '../running/problems.ts'
import { type ShownImport, showImport } from '../running/show-imports.ts'
import { forgetFile } from '../running/stored-file.ts'
import { findTouched } from './find-touched.ts'
import { removePeople } from './remove-people.ts'
import { restoreChanges } from './restore-changes.ts'

// So many persons go in a transaction.
const batchSize = 2000

/**
 * Takes a whole list back: removes who was not touched since, restores what a merge changed, stops the mail that was still to
 * go, and lists who remained and why. Batch by batch, each a transaction: when it is killed, the next undo goes on. Done twice
 * it changes nothing more.
 * @throws Problem import-not-found, import-running
 */
export async function undoImport(services: Services, actor: Actor, importId: string): Promise<ShownImport> {
  const { door } = services
  await door.forImport(actor, async (holder) => {
    const record = await readImportRecord(holder, importId)
    if (!isOfficer(actor) && record.declaredBy !== actorId(actor)) throw importNotFound({})
    if (!(await lockRun(holder, importId))) throw importRunning({ id: importId })
    await waitForTurn(holder)
    if ((await readImportRecord(holder, importId)).state === 'undone') return
    const remained: { person: string; reasons: string[] }[] = []
    let removed = 0
    for (let last = -1; ; ) {
      const batch = await door.forImport(actor, (tx) => takeBack(tx, services, record, last))
      if (batch === null) break
      last = batch.last
      removed += batch.removed
      remained.push(...batch.remained)
    }
    await door.forImport(actor, async (tx) => {
      const { restored, left } = await restoreChanges(tx.client, importId)
      await tx.client.query(forgottenCompanies, [importId])
      await tx.client.query('delete from diskret.import_staging where import_id = $1', [importId])
      await forgetFile(tx, importId)
      await tx.client.query('delete from diskret.held_texts where import_id = $1', [importId])
      await updateImportRecord(tx, importId, {
        state: 'undone',
        step: 'ended',
        outcome: { ...record.outcome, remained } as ImportRecord['outcome'],
        endedAt: services.clock.now(),
      })
      await recordAudit(tx, {
        action: 'undo',
        details: { import: importId, removed, remained: remained.length, restored, left },
      })
    })
    await dropImportFile(services.settings.dataFolder, importId)
  })
  return showImport(services, actor, importId)
}

interface Batch {
  last: number
  removed: number
  remained: { person: string; reasons: string[] }[]
}

/** Removes the untouched of the next persons whom the list brought in; null when there are no more. */
async function takeBack(
  { client }: Transaction<'importer'>,
  services: Services,
  { id, sourceId }: ImportRecord,
  last: number,
): Promise<Batch | null> {
  const { rows } = await client.query<{ position: number; person: string }>(
    `select r.position, p.id as person from diskret.import_rows r join diskret.people p on p.id = r.person_id and p.source_id = $2
     where r.import_id = $1 and r.outcome = 'accepted' and r.position > $3 order by r.position limit $4`,
    [id, sourceId, last, batchSize],
  )
  const end = rows.at(-1)
  if (end === undefined) return null
  const ids = rows.map(({ person }) => person).sort()
  // Nobody answers, notes or edits between the look and the removal.
  await client.query('select from diskret.people where id = any($1) order by id for update', [ids])
  await client.query('create temp table untaken (id uuid primary key) on commit drop')
  await client.query('insert into untaken select unnest($1::uuid[])', [ids])
  await findTouched(client, services.tables, sourceId, id)
  const { rows: touched } = await client.query<{ person: string; reasons: string[] }>(
    'select person_id as person, array_agg(reason order by reason) as reasons from touched group by person_id order by person_id',
  )
  const staying = new Set(touched.map(({ person }) => person))
  const going = ids.filter((person) => !staying.has(person))
  if (going.length > 0) {
    await removePeople(client, services.tables, going)
    await client.query('update diskret.import_rows set person_id = null where import_id = $1 and person_id = any($2)', [
      id,
      going,
    ])
  }
  return { last: end.position, removed: going.length, remained: touched }
}

/** Companies that the list made, and nobody works at or has changed since. */
const forgottenCompanies = `
  delete from diskret.companies c where c.import_id = $1 and c.version = 1 and c.changed_at is null
    and not exists (select from diskret.employments e where e.company_id = c.id)`
