import type { PoolClient } from 'pg'
import { declarationOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'
import { employments } from '../../../companies/tables.ts'
import { notePeople, notes } from '../../../notes/tables.ts'
import { tags } from '../../../tags/tables.ts'
import { besidePerson, insertCarrying } from './batch-columns.ts'
import { findCompanies } from './find-companies.ts'
import type { RunContext } from './run-context.ts'

/** Writes what sellers work with: companies and positions, notes, tags. Of who is only invited it waits, sealed. */
export async function insertWork(client: PoolClient, context: RunContext): Promise<void> {
  if (context.options.basis === 'invitation') return
  const source = `'${context.sourceId}'::uuid`
  await findCompanies(
    client,
    context.importId,
    "select position, company_name, registration_number, content ->> 'industry', content ->> 'employees' from batch where kind is not null and company_name is not null",
  )
  await client.query(
    insertCarrying(
      employments,
      ['id', 'person_id', 'company_id', 'title', 'department', 'source_id'],
      `${besidePerson}, b.person_id, e.company_id, b.content ->> 'title', b.content ->> 'department', ${source}`,
      'from batch b join employer e using (position) order by b.position',
    ),
  )
  await client.query(
    `create temp table noted on commit drop as
      select b.person_id, ${besidePerson} as note_id, b.content ->> 'notes' as text, b.permitted, b.lasting, b.ends, b.position
      from batch b where b.content ? 'notes'`,
  )
  const mask = tableMask(declarationOf(notePeople)) & tableMask(declarationOf(notes))
  await client.query(
    `insert into diskret.notes (id, text, import_id, permitted_purposes, lasting_purposes, permitted_until)
     select b.note_id, b.text, $1, b.permitted & ${mask}, b.lasting & ${mask}, b.ends from noted b order by b.position`,
    [context.importId],
  )
  await client.query(
    insertCarrying(
      notePeople,
      ['id', 'note_id', 'person_id'],
      `${besidePerson}, b.note_id, b.person_id`,
      'from noted b order by b.position',
    ),
  )
  await client.query('drop table noted')
  await client.query(
    `${insertCarrying(
      tags,
      ['id', 'person_id', 'tag', 'source_id'],
      `${besidePerson}, b.person_id, t.tag, ${source}`,
      `from batch b cross join lateral (select distinct tag from jsonb_array_elements_text(b.content -> 'tags') x(tag)) t
       where b.content ? 'tags' order by b.position`,
    )} on conflict do nothing`,
  )
}
