import { addPeriod } from '@diskret/legal-deadlines'
import { sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Keyring } from '../../platform/keyring/keyring.ts'
import type { Transaction } from '../door/door.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import { recipientTasks, type ToldAct } from './tables.ts'

/** In how many days a recipient is told: without undue delay [default]. */
const within = 'P7D'

/** By what a recipient knows somebody who has been erased. */
export interface KnownBy {
  names: string[]
  emails: string[]
  phones: string[]
}

export interface ToBeTold {
  personId: string
  act: ToldAct
  /** Names of the fields that changed, `phone_numbers.number`; a recipient who never got one of them is not told of it. */
  fields?: readonly string[]
  /** Of an erasure: by whom the recipient is to erase, sealed until they have been told. */
  known?: { by: KnownBy; keyring: Keyring }
}

/** What each sort of export holds; anything else counts as everything. */
const heldBy: Record<string, RegExp> = {
  'audience email': /^(people\.(name|given_name|family_name)|email_addresses\.)/,
  'audience telephone': /^(people\.(name|given_name|family_name)|phone_numbers\.)/,
  'audience post': /^(people\.(name|given_name|family_name)|postal_addresses\.)/,
  audience: /^people\.(name|given_name|family_name)$/,
}

/**
 * Makes a task for each recipient of the person's data who is to be told of a rectification, an erasure or a restriction
 * (article 19; TEL-1, REC-3), in the transaction that does it.
 * @returns how many
 */
export async function tellRecipients<Role extends DatabaseRole>(
  anyTx: Transaction<Role>,
  { personId, act, fields = [], known }: ToBeTold,
): Promise<number> {
  const tx = anyTx as unknown as Transaction
  const { rows: given } = await tx.execute<{ recipient: string; what: string; day: string }>(
    sql`select recipient, what, day from diskret.disclosed_to(${personId}::uuid)`,
  )
  const concerned = given.filter(
    ({ what }) => act !== 'rectification' || fields.some((field) => heldBy[what]?.test(field) ?? true),
  )
  const byRecipient = [...Map.groupBy(concerned, ({ recipient }) => recipient)]
  if (byRecipient.length === 0) return 0
  const { rows } = await tx.execute<{ today: string }>(sql`select diskret.today()::text as today`)
  const dueOn = addPeriod(rows[0]!.today, within)
  await tx.insert(recipientTasks).values(
    byRecipient.map(([recipient, gifts]) => {
      const id = newId()
      const received = gifts.map(({ what, day }) => `${what} ${day}`).join(', ')
      const sealed = known ? known.keyring.encrypt('waiting', contextOf(id), JSON.stringify(known.by)) : null
      return { id, personId, recipient, act, received, fields: [...fields], dueOn, state: 'planned' as const, sealed }
    }),
  )
  return byRecipient.length
}

/** Binds what is sealed to its task. */
export const contextOf = (taskId: string) => `recipient ${taskId}`
