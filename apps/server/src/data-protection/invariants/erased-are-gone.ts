import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import type { Invariant } from './invariant.ts'

/** Columns that PostgreSQL itself keeps true need no look. */
function isForeignKey({ table }: DeclaredTable, column: string): boolean {
  return getTableConfig(table as unknown as PgTable).foreignKeys.some((key) =>
    key.reference().columns.some(({ name }) => name === column),
  )
}

// Nobody has proved yet to be the one who reads the address (CON-38).
const ofNobody: Readonly<Record<string, string>> = { mail_messages: "r.kind <> 'confirmation'" }

function leftBehind(table: DeclaredTable): string[] {
  if (table.declaration.outlivesSubject) return []
  return subjectsOf(table.declaration)
    .filter(({ kind }) => kind === 'person')
    .flatMap((path) => {
      if (path.via === 'column' && !isForeignKey(table, path.column))
        return `select '${table.name} of nobody', count(*) from diskret."${table.name}" r where r."${path.column}" is not null
          and not exists (select from diskret.people p where p.id = r."${path.column}")`
      if (path.via === 'link')
        return `select '${table.name} about nobody', count(*) from diskret."${table.name}" r where ${ofNobody[table.name] ?? 'true'}
          and not exists (select from diskret."${path.link}" l where l."${path.row}" = r.id)`
      return []
    })
}

/** Who was erased is gone from every declared table, with those who were certainly the same human (ERA-1, ERA-17). */
export const erasedAreGone: Invariant = {
  name: 'erased-are-gone',
  holds: 'who was erased is gone from every table',
  counts: (tables) => [
    `select 'erased and still held', count(*) from diskret.erasures e join diskret.people p on p.id = e.person_id`,
    `select 'erased as the same human and still held', count(*) from diskret.erasures e
       cross join lateral jsonb_array_elements_text(case jsonb_typeof(e.checked->'duplicates') when 'array' then e.checked->'duplicates' else '[]' end) d
       join diskret.people p on p.id = d::uuid`,
    ...tables.flatMap(leftBehind),
  ],
}
