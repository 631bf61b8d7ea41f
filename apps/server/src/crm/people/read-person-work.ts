import { asc, inArray, isNull, sql } from 'drizzle-orm'
import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { readableColumnNames } from '../../data-protection/declarations/readable-columns.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { people, postalAddresses } from '../../data-protection/people/tables.ts'
import { tags } from '../tags/tables.ts'
import { tasks } from '../tasks/tables.ts'
import { type Colleague, readColleagues } from './read-colleagues.ts'

/** What sellers sort and plan by; empty for a role that does not read it. */
export interface PersonWork {
  city: string | null
  owner: Colleague | null
  tags: string[]
  nextTask: { id: string; title: string; dueOn: string | null } | null
  lastContactAt: string | null
}

interface OwnColumns {
  id: string
  title: string | null
  ownerId: string | null
  lastContactAt: string | null
}

/** Reads owner, tags, next task, last contact and city of several people, each as far as the role does. */
export async function readPersonWork(
  tx: Transaction,
  ids: string[],
): Promise<{ shown(id: string): PersonWork; of(id: string): { title: string | null } }> {
  const own = new Map((await readOwn(tx, ids)).map((row) => [row.id, row]))
  const cities = await tx
    .select({ personId: postalAddresses.personId, city: postalAddresses.city })
    .from(postalAddresses)
    .where(inArray(postalAddresses.personId, ids))
    .orderBy(asc(postalAddresses.id))
  const tagged = reads(tx, tags, 'tag')
    ? await tx.select({ personId: tags.personId, tag: tags.tag }).from(tags).where(inArray(tags.personId, ids))
    : []
  const next = reads(tx, tasks, 'title') ? await nextTasks(tx, ids) : []
  const colleague = await readColleagues(
    tx,
    [...own.values()].map(({ ownerId }) => ownerId),
  )
  return {
    of: (id) => ({ title: own.get(id)?.title ?? null }),
    shown: (id) => {
      const task = next.find(({ personId }) => personId === id)
      return {
        city: cities.find((address) => address.personId === id && address.city)?.city ?? null,
        owner: colleague(own.get(id)?.ownerId ?? null),
        tags: tagged
          .filter(({ personId }) => personId === id)
          .map(({ tag }) => tag)
          .sort(),
        nextTask: task ? { id: task.id, title: task.title, dueOn: task.dueOn } : null,
        lastContactAt: own.get(id)?.lastContactAt ?? null,
      }
    },
  }
}

const reads = (tx: Transaction, table: object, column: string) =>
  readableColumnNames(declarationOf(table), tx.role).includes(column)

async function readOwn(tx: Transaction, ids: string[]): Promise<OwnColumns[]> {
  if (!reads(tx, people, 'owner_id')) return []
  return tx
    .select({
      id: people.id,
      title: people.title,
      ownerId: people.ownerId,
      lastContactAt: sql<
        string | null
      >`to_char(${people.lastContactAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    })
    .from(people)
    .where(inArray(people.id, ids))
}

function nextTasks(tx: Transaction, ids: string[]) {
  return tx
    .selectDistinctOn([tasks.personId], {
      personId: tasks.personId,
      id: tasks.id,
      title: tasks.title,
      dueOn: tasks.dueOn,
    })
    .from(tasks)
    .where(sql`${inArray(tasks.personId, ids)} and ${isNull(tasks.doneAt)}`)
    .orderBy(tasks.personId, asc(tasks.dueOn), asc(tasks.id))
}
