import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import type { Transaction } from '../door/door.ts'

/**
 * Does to the rows that are an account what their declarations say: a value is cleared or replaced by one that names nobody.
 * Rows in which the account only stands as author or assignee keep the id, which leads nowhere afterwards.
 * @throws Error for a declaration by which the row would have to go, and with it what the id means
 */
export async function eraseAccountRow(
  tx: Transaction<'security'>,
  tables: readonly DeclaredTable[],
  id: string,
): Promise<void> {
  for (const table of tables) {
    await deleteOwn(tx, table, id)
    if (!subjectsOf(table.declaration).some(({ kind, via }) => kind === 'account' && via === 'itself')) continue
    const assignments = [...table.columns].flatMap(
      ([column, declaration]): { column: string; value: string | null }[] => {
        if (!declaration.personal) return []
        const { erasure = 'delete' } = declaration
        if (erasure === 'clear') return [{ column, value: null }]
        if (typeof erasure === 'object' && 'anonymous' in erasure) return [{ column, value: erasure.anonymous }]
        throw new Error(`${table.name}.${column}: a column of an account is cleared or made anonymous`)
      },
    )
    if (assignments.length === 0) continue
    await tx.client.query(
      `update diskret."${table.name}" set ${assignments.map(({ column }, index) => `"${column}" = $${index + 2}`).join(', ')} where id = $1`,
      [id, ...assignments.map(({ value }) => value)],
    )
  }
}

/** Rows that are kept for the account alone go with it: its saved views. */
async function deleteOwn(tx: Transaction<'security'>, { name, declaration }: DeclaredTable, id: string): Promise<void> {
  if (declaration.retention.start !== 'account-closed') return
  for (const path of subjectsOf(declaration))
    if (path.kind === 'account' && path.via === 'column')
      await tx.client.query(`delete from diskret."${name}" where "${path.column}" = $1`, [id])
}
