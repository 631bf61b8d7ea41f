import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { digestTable } from './digest-table.ts'
import { moveDiffers } from './problems.ts'
import { type StoredTable, storedSequences, storedTables } from './stored-tables.ts'

/** Rows per table, after the copy was compared. */
export type Copied = { table: string; rows: number }[]

/**
 * Copies all rows of a schema in one transaction of the target, and compares each table row by row before it commits: it arrives
 * whole or not at all. What the target's tables held before goes.
 * @param source a transaction of its own that sees one moment; owner of the schema, or member of who is
 * @param target owner of the same, empty schema; both under `sameNotation`
 * @throws Problem move-differs
 */
export async function copySchema(
  source: Client,
  target: Client,
  schema: string,
  progress: (table: string) => void,
): Promise<Copied> {
  const tables = await storedTables(source, schema)
  const copied: Copied = []
  await target.query('begin')
  try {
    const names = tables.map(({ name }) => name)
    if (names.length > 0) await target.query(`truncate ${names.join(', ')}`)
    // What triggers would do was done when the rows were first written, and the rows carry it.
    for (const name of names) await target.query(`alter table ${name} disable trigger user`)
    for (const table of tables) {
      progress(table.name)
      await copyRows(source, target, table)
      const [left, arrived] = [await digestTable(source, table), await digestTable(target, table)]
      if (left.digest !== arrived.digest || left.rows !== arrived.rows) throw moveDiffers({ tables: table.name })
      copied.push({ table: table.name, rows: arrived.rows })
    }
    for (const { name, value, called } of await storedSequences(source, schema))
      await target.query('select setval($1::regclass, $2, $3)', [name, value, called])
    for (const name of names) await target.query(`alter table ${name} enable trigger user`)
    await target.query('commit')
    return copied
  } catch (error) {
    await target.query('rollback').catch(() => {})
    throw error
  }
}

async function copyRows(source: Client, target: Client, { name, columns }: StoredTable): Promise<void> {
  const list = columns.join(', ')
  await pipeline(
    source.query(copyTo(`copy (select ${list} from ${name}) to stdout`)),
    target.query(copyFrom(`copy ${name} (${list}) from stdin`)),
  )
}
