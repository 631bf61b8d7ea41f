import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Keyring } from '../../platform/keyring/keyring.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { DueTask } from '../feature.ts'
import { recipientTaskNotFound } from './problems.ts'
import { recipientTasks, type TellingState, type ToldAct } from './tables.ts'
import { contextOf, type KnownBy } from './tell-recipients.ts'

/** A recipient to be told, or told. */
export interface RecipientTask {
  id: string
  person: string
  recipient: string
  act: ToldAct
  received: string
  fields: string[]
  /** `YYYY-MM-DD`. */
  dueOn: string
  state: TellingState
  /** Of an erasure: whom the recipient is to erase, until they have been told. */
  whom: KnownBy | null
  proof: string | null
  closedAt: string | null
}

const columns = {
  id: recipientTasks.id,
  person: recipientTasks.personId,
  recipient: recipientTasks.recipient,
  act: recipientTasks.act,
  received: recipientTasks.received,
  fields: recipientTasks.fields,
  dueOn: recipientTasks.dueOn,
  state: recipientTasks.state,
  sealed: recipientTasks.sealed,
  proof: recipientTasks.proof,
  closedAt: recipientTasks.closedAt,
}

type Row = Omit<RecipientTask, 'whom' | 'closedAt'> & { sealed: Buffer | null; closedAt: Date | null }

function shown(keyring: Keyring, { sealed, closedAt, ...row }: Row): RecipientTask {
  const whom = sealed
    ? (JSON.parse(keyring.decrypt('waiting', contextOf(row.id), sealed).toString('utf8')) as KnownBy)
    : null
  return { ...row, whom, closedAt: closedAt?.toISOString() ?? null }
}

/** @returns tasks, what is due first first */
export async function listRecipientTasks(
  tx: Transaction<'rights'>,
  keyring: Keyring,
  question: { open?: boolean; after?: { dueOn: string; id: string } | undefined; limit: number },
): Promise<RecipientTask[]> {
  const { open, after, limit } = question
  const rows = await tx
    .select(columns)
    .from(recipientTasks)
    .where(
      and(
        open ? isNull(recipientTasks.closedAt) : undefined,
        after && sql`(${recipientTasks.dueOn}, ${recipientTasks.id}) > (${after.dueOn}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(recipientTasks.dueOn), asc(recipientTasks.id))
    .limit(limit)
  await recordAudit(tx, { action: 'list', details: { recipients: rows.length } })
  return rows.map((row) => shown(keyring, row))
}

/** @throws Problem recipient-task-not-found */
export async function readRecipientTask(
  tx: Transaction<'rights'>,
  keyring: Keyring,
  id: string,
): Promise<RecipientTask> {
  const [row] = await tx
    .select(columns)
    .from(recipientTasks)
    .where(sql`${recipientTasks.id}::text = ${id.toLowerCase()}`)
  if (!row) throw recipientTaskNotFound({})
  return shown(keyring, row)
}

/** Recipients to be told by a day; somebody tells them, and writes down how. */
export const recipientsToTell: DueTask = {
  what: 'tell-recipient',
  waitsFor: 'officer',
  list: (services, until) =>
    services.door.forPurpose('rights', { kind: 'system' }, async (tx) => {
      const rows = await tx
        .select({
          id: recipientTasks.id,
          person: recipientTasks.personId,
          act: recipientTasks.act,
          on: recipientTasks.dueOn,
        })
        .from(recipientTasks)
        .where(and(isNull(recipientTasks.closedAt), lte(recipientTasks.dueOn, until)))
        .orderBy(asc(recipientTasks.dueOn))
      return rows.map(({ id, person, act, on }) => ({
        what: `tell-recipient:${act}`,
        person,
        on,
        rule: 'TEL-1',
        reference: id,
      }))
    }),
  run: async () => 0,
}

/** @returns recipients outside the company who are being told of an act, by name, for the person to know (TEL-1) */
export async function recipientsBeingTold(
  tx: Transaction<'rights'>,
  personId: string,
  act: ToldAct,
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ recipient: recipientTasks.recipient })
    .from(recipientTasks)
    .where(and(eq(recipientTasks.personId, personId), eq(recipientTasks.act, act), eq(recipientTasks.state, 'planned')))
  return rows.map(({ recipient }) => recipient).filter((recipient) => recipient !== ownFile)
}

/** A file that stays in the company, as far as anybody has said. */
export const ownFile = 'CSV file'
