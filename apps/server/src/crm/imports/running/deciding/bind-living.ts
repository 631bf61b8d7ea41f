import { objections as objectionTable } from '../../../../data-protection/consents/tables.ts'
import { declarationOf } from '../../../../data-protection/declarations/personal-table.ts'
import { tableMask } from '../../../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../../../data-protection/door/door.ts'
import { newId } from '../../../../platform/identifiers/new-id.ts'
import type { RunContext } from '../committing/run-context.ts'

const closedByNo = ['marketing', 'profiling', 'prospecting'] as const

/**
 * A no on the list of somebody who is here already binds as well: it closes what they may be contacted for (OBJ-1), and an
 * invitation that is still open ends today. Runs in the transaction that decided the rows.
 */
export async function bindLiving({ client }: Transaction<'importer'>, { importId }: RunContext): Promise<void> {
  const { rows } = await client.query<{ id: string; invited: boolean }>(
    `select p.id, exists (select from diskret.invitations i where i.person_id = p.id and i.state = 'open') as invited
     from refusal r join living l using (person) join diskret.people p on p.id = l.person_id where l.rank < 4 order by p.id for update of p`,
  )
  if (rows.length === 0) return
  const invited = rows.filter((row) => row.invited).map(({ id }) => id)
  const others = rows.filter((row) => !row.invited).map(({ id }) => id)
  await client.query(
    `update diskret.invitations set ends_on = diskret.today() where person_id = any($1) and state = 'open' and ends_on > diskret.today()`,
    [invited],
  )
  await client.query(
    'update diskret.people set due_for_erasure_on = diskret.today() where id = any($1) and due_for_erasure_on > diskret.today()',
    [invited],
  )
  const mask = tableMask(declarationOf(objectionTable))
  const objections = others.flatMap((person) => closedByNo.map((purpose) => ({ id: newId(), person, purpose })))
  await client.query(
    `insert into diskret.objections (id, person_id, purpose, state, recorded_by, permitted_purposes, lasting_purposes)
     select i, person, purpose, 'upheld', $1, p.permitted_purposes & ${mask}, p.lasting_purposes & ${mask}
     from unnest($2::uuid[], $3::uuid[], $4::text[]) t(i, person, purpose) join diskret.people p on p.id = person
     where not exists (select from diskret.objections o where o.person_id = person and o.purpose = t.purpose and o.channel is null and o.lifted_at is null)`,
    [
      `import ${importId}`,
      objections.map(({ id }) => id),
      objections.map(({ person }) => person),
      objections.map(({ purpose }) => purpose),
    ],
  )
  await client.query('select diskret.recompute_permissions($1::uuid[])', [rows.map(({ id }) => id)])
}
