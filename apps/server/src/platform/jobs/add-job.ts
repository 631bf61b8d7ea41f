import type { ClientBase } from 'pg'

/**
 * Adds work in the background, in the transaction of what it follows from: no job without its data, no data without its job.
 * @param tx a transaction under any purpose
 * @param name of the job, as a feature names it
 * @param payload ids and codes, never personal data
 */
export async function addJob(
  tx: { readonly client: ClientBase },
  name: string,
  payload: Record<string, string>,
): Promise<void> {
  await tx.client.query('select jobs.add($1, $2::json)', [name, JSON.stringify(payload)])
}
