import { Client, type ClientConfig } from 'pg'

/** How to reach the database: what node-postgres takes, with the login left out. */
export type DatabaseAddress = ClientConfig

/**
 * Makes a login able to connect with a password, changing it only where the present one does not work: two processes that
 * start at once must not change it under each other.
 * @param owner the owner's connection
 */
export async function ensurePassword(
  owner: Client,
  address: DatabaseAddress,
  login: { name: string; password: string },
): Promise<void> {
  const trial = new Client({ ...address, user: login.name, password: login.password })
  trial.on('error', () => {})
  try {
    await trial.connect()
  } catch (error) {
    const refused = ['28P01', '28000'].includes((error as { code?: string }).code ?? '')
    if (!refused) throw error
    await owner.query(`alter role "${login.name}" password ${owner.escapeLiteral(login.password)}`)
  } finally {
    await trial.end().catch(() => {})
  }
}
