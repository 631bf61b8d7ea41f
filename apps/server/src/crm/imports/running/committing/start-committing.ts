import type { Transaction } from '../../../../data-protection/door/door.ts'
import { sources } from '../../../../data-protection/sources/tables.ts'
import { callList } from './call-list.ts'
import { findCompanies } from './find-companies.ts'
import type { RunContext } from './run-context.ts'

/**
 * Writes what the people of the whole list share, so that batches can be written beside each other: where they come from
 * (PRI-5), as a rule by the name of its file; the companies that are not there yet; and that the wordings of their consents are
 * in use, and so immutable (CON-23).
 */
export async function startCommitting(tx: Transaction<'importer'>, context: RunContext): Promise<void> {
  const { client } = tx
  const { controller, importId, options, sourceId } = context
  const inBoth = await callList(tx, context)
  await tx.insert(sources).values({
    id: sourceId,
    kind: 'import',
    fromPerson: false,
    description: inBoth[controller.language],
    descriptionDa: inBoth.da,
    descriptionEn: inBoth.en,
    importId,
  })
  if (options.basis === 'invitation') return
  await findCompanies(
    client,
    importId,
    `select s.position, s.company_name, s.registration_number, s.content ->> 'industry', s.content ->> 'employees'
     from diskret.import_rows r join diskret.import_staging s on s.import_id = r.import_id and s.position = r.position
     where r.import_id = '${importId}' and r.outcome = 'accepted' and r.basis and not s.is_company and s.company_name is not null`,
  )
  if (options.basis === 'consent')
    await client.query(
      `update diskret.wordings w set used_since = diskret.clock() where w.used_since is null
         and w.id in (select (s.content #>> '{consent,wordingId}')::uuid from diskret.import_staging s where s.import_id = $1 and s.proved)`,
      [importId],
    )
}
