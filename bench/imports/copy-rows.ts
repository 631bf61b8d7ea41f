import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { timed } from '../measuring/measure-pairs.ts'

/** What an import leaves of the clean rows; its own bookkeeping and the audit are not among them. */
const written = [
  'sources',
  'companies',
  'people',
  'email_addresses',
  'phone_numbers',
  'postal_addresses',
  'web_pages',
  'employments',
  'legal_bases',
  'notices',
  'tags',
  'notes',
  'note_people',
  'tasks',
]

interface CleanRows {
  table: string
  columns: string
  file: string
}

/** Clean rows in files, as COPY reads them, and how long it takes to read them into tables like those they come from. */
export interface CopiedRows {
  /** Into the same tables with the same indexes; or without those that are partial by a purpose. */
  copy(indexes: 'all' | 'not-partial'): Promise<number>
  close(): void
}

/** Takes what an import has written out into files. */
export async function takeCleanRows(owner: Client): Promise<CopiedRows> {
  const folder = mkdtempSync(join(tmpdir(), 'diskret-bench-copy-'))
  const rows: CleanRows[] = []
  for (const table of written) {
    const { rows: columns } = await owner.query<{ name: string }>(
      `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [`diskret.${table}`],
    )
    const names = columns.map(({ name }) => name).join(', ')
    const file = join(folder, `${table}.copy`)
    await pipeline(
      owner.query(copyTo(`copy (select ${names} from diskret.${table} order by id) to stdout`)),
      createWriteStream(file),
    )
    rows.push({ table, columns: names, file })
  }
  return {
    async copy(indexes) {
      await makeTables(owner, indexes)
      return timed(async () => {
        await owner.query('begin')
        for (const { table, columns, file } of rows)
          await pipeline(createReadStream(file), owner.query(copyFrom(`copy copied.${table} (${columns}) from stdin`)))
        await owner.query('commit')
      })
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}

async function makeTables(owner: Client, indexes: 'all' | 'not-partial'): Promise<void> {
  await owner.query('drop schema if exists copied cascade; create schema copied')
  for (const table of written)
    await owner.query(
      `create table copied.${table} (like diskret.${table} including defaults including generated including constraints including indexes)`,
    )
  if (indexes === 'all') return
  const { rows } = await owner.query<{ name: string }>(
    `select i.indexrelid::regclass::text as name from pg_index i join pg_class t on t.oid = i.indrelid
       where t.relnamespace = 'copied'::regnamespace and pg_get_expr(i.indpred, i.indrelid) like '%permitted_purposes%'`,
  )
  for (const { name } of rows) await owner.query(`drop index ${name}`)
}
