import type { ClientBase } from 'pg'
import type { StoredTable } from './stored-tables.ts'

/** Settings under which two servers write the same value with the same letters. */
export const sameNotation =
  "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex'"

/**
 * Digests every row of a table, whatever their order.
 * @param client under `sameNotation`
 * @returns equal for two tables exactly when they hold the same rows, as far as MD5 tells rows apart by accident
 */
export async function digestTable(
  client: ClientBase,
  { name, columns }: StoredTable,
): Promise<{ rows: number; digest: string }> {
  const { rows } = await client.query<{ rows: string; digest: string }>(
    `select count(*) as rows,
       coalesce(sum(('x' || substr(d, 1, 16))::bit(64)::bigint::numeric), 0) || ':' ||
       coalesce(sum(('x' || substr(d, 17))::bit(64)::bigint::numeric), 0) as digest
     from (select md5(row(${columns.join(', ')})::text) as d from ${name}) as each`,
  )
  return { rows: Number(rows[0]!.rows), digest: rows[0]!.digest }
}
