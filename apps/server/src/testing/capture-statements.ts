import type { Transaction } from '../data-protection/door/door.ts'
import type { DatabaseRole } from '../data-protection/purposes/role-names.ts'

/** A statement as it was sent to PostgreSQL. */
export interface Statement {
  text: string
  values: unknown[]
}

/**
 * Listens to what a verb sends to PostgreSQL, by Drizzle or by itself: what is then explained or measured is the real SQL and no
 * copy of it.
 * @param work the verb, in the transaction given
 * @returns the statements in their order, and what the verb returned
 */
export async function captureStatements<Role extends DatabaseRole, Result>(
  tx: Transaction<Role>,
  work: (tx: Transaction<Role>) => Promise<Result>,
): Promise<{ statements: Statement[]; result: Result }> {
  const statements: Statement[] = []
  const { client } = tx
  const query = client.query
  const listening = (...words: unknown[]) => {
    const [asked, values] = words as [string | { text: string; values?: unknown[] }, unknown[] | undefined]
    const own = typeof asked === 'string' ? undefined : asked.values
    statements.push({ text: typeof asked === 'string' ? asked : asked.text, values: values ?? own ?? [] })
    return Reflect.apply(query, client, words) as unknown
  }
  Object.assign(client, { query: listening })
  try {
    return { result: await work(tx), statements }
  } finally {
    // The prototype's own again.
    Reflect.deleteProperty(client, 'query')
  }
}
