import { declarationOf } from '../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../../data-protection/door/door.ts'
import { heldTexts } from '../../../data-protection/free-text/tables.ts'

/**
 * Puts the notes that were taken out of a list before the officer, each with whom its row brought in or was merged into. Of whom
 * nobody came in nothing is kept, and the same file once more brings no note again.
 */
export async function holdTexts(tx: Transaction<'importer'>, importId: string): Promise<void> {
  const mask = tableMask(declarationOf(heldTexts))
  await tx.client.query(
    `insert into diskret.held_texts (id, person_id, import_id, position, sealed, categories, permitted_purposes, lasting_purposes, permitted_until)
     select s.held_id, p.id, s.import_id, s.position, s.held, s.held_categories,
       p.permitted_purposes & ${mask}, p.lasting_purposes & ${mask}, p.permitted_until
     from diskret.import_staging s
       join diskret.imports i on i.id = s.import_id
       join diskret.import_rows r on r.import_id = s.import_id and r.position = s.position
       join diskret.people p on p.id = r.person_id
     where s.import_id = $1 and s.held is not null and r.outcome in ('accepted', 'duplicate')
       and not (r.living and exists (select from diskret.imports o where o.file_digest = i.file_digest and o.id <> i.id and o.state = 'done'))
     on conflict (id) do nothing`,
    [importId],
  )
}
