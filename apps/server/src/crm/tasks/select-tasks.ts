import { and, eq, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { peopleOf } from '../companies/people-of.ts'
import { compileFilter } from '../lists/compile-filter.ts'
import { countRows, type RowCount } from '../lists/count-rows.ts'
import { matchPeople } from '../people/match-people.ts'
import { matchTasks, titleHas } from './match-tasks.ts'
import { tasks } from './tables.ts'
import { compileTaskCondition, type TasksFilter } from './tasks-filter.ts'

/** Which tasks a list is about. */
export interface TasksSelection {
  /** Part of a title, or of the person or company whom it is about. */
  search?: string | undefined
  filter?: TasksFilter | undefined
  person?: string | undefined
  /** Of whoever works there now. */
  company?: string | undefined
  /** Id of an account, or `me`. */
  assignee?: string | undefined
  state?: 'open' | 'done' | 'all' | undefined
  /** Due on this day or before. */
  until?: string | undefined
}

/** @returns the condition of a selection, on `tasks` */
export async function selectTasks(tx: Transaction, selection: TasksSelection): Promise<SQL> {
  const { person, company, assignee, state = 'open', until, filter } = selection
  const search = selection.search?.trim()
  return (
    and(
      state === 'open' ? isNull(tasks.doneAt) : state === 'done' ? isNotNull(tasks.doneAt) : undefined,
      person ? eq(tasks.personId, person) : undefined,
      company ? inArray(tasks.personId, peopleOf(tx, company)) : undefined,
      assignee ? eq(tasks.assigneeId, assigneeOf(tx, assignee)!) : undefined,
      until ? lte(tasks.dueOn, until) : undefined,
      search ? await searched(tx, search) : undefined,
      await compileFilter(filter, (condition) => compileTaskCondition(tx, condition)),
    ) ?? sql`true`
  )
}

/** How many tasks a list has; a number alone is no look at anybody. */
export async function countTasks(tx: Transaction, selection: TasksSelection): Promise<RowCount> {
  return countRows(tx, sql`select tasks.id from diskret.tasks where ${await selectTasks(tx, selection)}`)
}

/** @returns the account that an assignee names; `me` is who acts */
export function assigneeOf(tx: Transaction, assignee: string | null | undefined): string | null | undefined {
  return assignee === 'me' ? actorId(tx.actor) : assignee
}

/** So many matches are handed on by their ids; more are met on the way, or joined where they are. */
const gathered = 4000

async function searched(tx: Transaction, search: string): Promise<SQL | undefined> {
  const titled = await matchTasks(tx, search, gathered + 1)
  const about = await matchPeople(tx, search, gathered + 1)
  const ids = (found: readonly string[]) => sql`any(${sql.param(found)}::uuid[])`
  return or(
    titled.length > gathered ? await titleHas(tx, search) : sql`${tasks.id} = ${ids(titled)}`,
    about.length > gathered
      ? sql`${tasks.personId} in (select m.person_id from diskret.match_people(${search}, 2147483647) m)`
      : sql`${tasks.personId} = ${ids(about)}`,
  )
}
