import type { Transaction } from '../../../../data-protection/door/door.ts'
import { openWaiting, sealWaiting } from '../../../../data-protection/invitations/waiting-content.ts'
import type { RowContent } from '../row-content.ts'
import { mergeContent } from './merge-content.ts'
import type { RunContext } from './run-context.ts'

interface RecordOfPerson {
  target: number
  position: number
  person_id: string
  named: boolean
  name: string
  given_name: string | null
  family_name: string | null
  email: string | null
  content: RowContent | null
  sealed: Buffer | null
  basis: boolean
}

const pageSize = 1000

/** Merges the later records of a person into the row that comes in: only what is empty there is filled. */
export async function mergeRows(tx: Transaction<'importer'>, context: RunContext): Promise<void> {
  const { client } = tx
  const { importId } = context
  await client.query(
    `create temp table merged_person on commit drop as
       select distinct person_id from diskret.import_rows where import_id = '${importId}' and outcome = 'duplicate' and not living and person_id is not null;
     analyze merged_person;
     create temp table merge_target on commit drop as
       select a.position, a.person_id from merged_person m join diskret.import_rows a on a.import_id = '${importId}' and a.person_id = m.person_id
       where a.outcome = 'accepted';
     create unique index on merge_target (position);
     analyze merge_target`,
  )
  for (let last = -1; ; ) {
    const { rows: targets } = await client.query<{ position: number; person_id: string }>(
      'select position, person_id from merge_target where position > $1 order by position limit $2',
      [last, pageSize],
    )
    if (targets.length === 0) return
    last = targets.at(-1)?.position ?? last
    const { rows } = await client.query<RecordOfPerson>(
      `select t.position as target, s.position, s.person_id, s.short_name is not null as named, s.name, s.given_name, s.family_name,
         s.email, s.content, s.sealed, r.basis
       from merge_target t
         join diskret.import_rows r on r.person_id = t.person_id and r.import_id = $1
         join diskret.import_staging s on s.import_id = r.import_id and s.position = r.position
       where t.position >= $2 and t.position <= $3
       order by t.position, s.position`,
      [importId, targets[0]?.position, last],
    )
    const groups = Map.groupBy(rows, ({ target }) => target)
    await writeMerged(tx, context, [...groups.values()])
  }
}

async function writeMerged(
  { client }: Transaction<'importer'>,
  { importId, services: { keyring } }: RunContext,
  groups: RecordOfPerson[][],
): Promise<void> {
  const merged = groups.flatMap((records) => {
    const own = records.find(({ position, target }) => position === target)
    if (own === undefined) return []
    const ordered = [own, ...records.filter((record) => record !== own)]
    const content = mergeContent(ordered.map((record) => contentOfRecord(record, own)))
    const { consent, ...rest } = content
    const named = own.named ? own : (ordered.find((record) => record.named) ?? own)
    return [
      {
        position: own.position,
        name: named.name,
        given: named.given_name,
        family: named.family_name,
        content: own.basis ? JSON.stringify(consent === undefined ? rest : content) : null,
        sealed: own.basis ? null : sealWaiting(keyring, own.person_id, rest),
      },
    ]
  })
  await client.query(
    `update diskret.import_staging s set name = m.name, given_name = m.given, family_name = m.family, content = m.content::jsonb, sealed = m.sealed
     from unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[]) m(position, name, given, family, content, sealed)
     where s.import_id = $1 and s.position = m.position`,
    [
      importId,
      merged.map(({ position }) => position),
      merged.map(({ name }) => name),
      merged.map(({ given }) => given),
      merged.map(({ family }) => family),
      merged.map(({ content }) => content),
      merged.map(({ sealed }) => sealed),
    ],
  )
  // Whoever comes in without an address of their own row, but has one by a later, is told there; at an address that may be
  // another's as well, the mail names nobody.
  await client.query(
    `update diskret.import_rows r set mail_id = r.person_id from diskret.import_staging s
     where r.import_id = $1 and r.position = any($2) and s.import_id = r.import_id and s.position = r.position
       and r.mail_id is null and s.email is null and s.content ? 'emails'`,
    [importId, merged.map(({ position }) => position)],
  )

  function contentOfRecord(record: RecordOfPerson, own: RecordOfPerson): RowContent {
    const content = record.content ?? openWaiting(keyring, record.person_id, record.sealed)
    if (record === own || record.email === null || record.email === own.email) return content
    return { ...content, emails: [record.email, ...(content.emails ?? [])] }
  }
}
