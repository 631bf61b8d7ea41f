import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../../data-protection/audit/record-audit.ts'
import { servingRights } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { attestTexts } from '../../data-protection/free-text/check-texts.ts'
import { takeBackNotices } from '../../data-protection/notices/take-back-notices.ts'
import { people } from '../../data-protection/people/tables.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import type { Services } from '../../data-protection/services.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { notePeople, notes } from '../notes/tables.ts'
import { lockPeople } from '../people/lock-people.ts'
import { tags } from '../tags/tables.ts'
import { tasks } from '../tasks/tables.ts'
import { undoUnusable } from './problems.ts'
import { takeOutOfVault } from './take-out-of-vault.ts'
import { type Reversible, readUndoToken } from './undo-token.ts'

/**
 * Takes back what the token seals, as far as nobody changed it since.
 * @returns how many people it concerned
 * @throws Problem undo-unusable
 */
export async function undoAct(
  services: Services,
  purpose: AccessRole,
  actor: Transaction['actor'],
  token: string,
): Promise<number> {
  const act = readUndoToken(services, actor, token)
  if (act.what === 'invite')
    return services.door.forPurpose('rights', servingRights(actor), async (tx) => {
      const count = await takeBackNotices(tx, act.mails)
      await recordAudit(tx, { action: 'undo', details: { what: act.what, people: count } })
      return count
    })
  return services.door.forPurpose(purpose, actor, async (tx) => {
    const count = await take(tx, act)
    await recordAudit(tx, { action: 'undo', details: { what: act.what, people: count } })
    return count
  })
}

function take(tx: Transaction, act: Exclude<Reversible, { what: 'invite' }>): Promise<number> {
  if (act.what === 'tag') return takeBackTags(tx, act)
  if (act.what === 'assign') return takeBackOwner(tx, act)
  if (act.what === 'tasks') return takeBackTasks(tx, act)
  if (act.what === 'vault') return takeOutOfVault(tx, act.texts)
  return act.what === 'note' ? bringBackNote(tx, act) : bringBackTask(tx, act)
}

type Act<What extends Reversible['what']> = Extract<Reversible, { what: What }>

async function takeBackTags(tx: Transaction, { added, removed }: Act<'tag'>): Promise<number> {
  for (const [tag, those] of Map.groupBy(added, ([, one]) => one))
    await tx.delete(tags).where(
      and(
        eq(tags.tag, tag),
        inArray(
          tags.personId,
          those.map(([id]) => id),
        ),
      ),
    )
  if (removed.length > 0) {
    const there = await visible(
      tx,
      removed.map(([id]) => id),
    )
    const back = removed.filter(([id]) => there.has(id))
    await attestTexts(tx, [...new Set(back.map(([, tag]) => tag))])
    if (back.length > 0)
      await tx
        .insert(tags)
        .values(back.map(([personId, tag]) => ({ id: newId(), personId, tag })))
        .onConflictDoNothing()
  }
  return new Set([...added, ...removed].map(([id]) => id)).size
}

async function takeBackOwner(tx: Transaction, { owner, before }: Act<'assign'>): Promise<number> {
  let count = 0
  for (const [previous, those] of Map.groupBy(before, ([, one]) => one)) {
    const { rowCount } = await tx
      .update(people)
      .set({ ownerId: previous, version: sql`${people.version} + 1`, changedAt: sql`diskret.clock()` })
      .where(
        and(
          inArray(
            people.id,
            those.map(([id]) => id),
          ),
          owner === null ? isNull(people.ownerId) : eq(people.ownerId, owner),
        ),
      )
    count += rowCount ?? 0
  }
  return count
}

async function bringBackNote(tx: Transaction, note: Act<'note'>): Promise<number> {
  const there = await visible(tx, note.people)
  // About whoever is left; about nobody it would be nobody's note.
  if (there.size === 0) throw undoUnusable({}, [], 'token')
  await lockPeople(tx, [...there])
  // It was looked at when it was first saved.
  await attestTexts(tx, [note.text])
  const { rowCount } = await tx
    .insert(notes)
    .values({
      id: note.id,
      text: note.text,
      kind: note.kind,
      minutes: note.minutes,
      authorId: note.author,
      recordedAt: new Date(note.recordedAt),
    })
    .onConflictDoNothing()
  if (!rowCount) throw undoUnusable({}, [], 'token')
  await tx.insert(notePeople).values([...there].map((personId) => ({ id: newId(), noteId: note.id, personId })))
  return there.size
}

async function bringBackTask(tx: Transaction, task: Act<'task'>): Promise<number> {
  const there = await visible(tx, [task.person])
  if (there.size === 0) throw undoUnusable({}, [], 'token')
  await lockPeople(tx, [task.person])
  await attestTexts(tx, [task.title])
  const { rowCount } = await tx
    .insert(tasks)
    .values({
      id: task.id,
      personId: task.person,
      title: task.title,
      dueOn: task.dueOn,
      doneAt: task.doneAt === null ? null : new Date(task.doneAt),
      assigneeId: task.assignee,
      recordedAt: new Date(task.recordedAt),
    })
    .onConflictDoNothing()
  if (!rowCount) throw undoUnusable({}, [], 'token')
  return 1
}

async function takeBackTasks(tx: Transaction, { before }: Act<'tasks'>): Promise<number> {
  if (before.length === 0) return 0
  const ids = before.map(({ id }) => id)
  const rows = await tx.select({ personId: tasks.personId }).from(tasks).where(inArray(tasks.id, ids))
  await lockPeople(tx, [...new Set(rows.map(({ personId }) => personId))])
  const { rows: back } = await tx.execute<{ count: number }>(
    sql`with back as (
        update diskret.tasks set due_on = b."dueOn", done_at = b."doneAt", assignee_id = b.assignee, version = tasks.version + 1
        from jsonb_to_recordset(${JSON.stringify(before)}::jsonb) as b(id uuid, "dueOn" date, "doneAt" timestamptz, assignee text, version integer)
        where tasks.id = b.id and tasks.version = b.version returning tasks.person_id)
      select count(distinct person_id)::int as count from back`,
  )
  return back[0]?.count ?? 0
}

async function visible(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  return new Set(rows.map(({ id }) => id))
}
