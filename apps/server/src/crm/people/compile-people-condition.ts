import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Channel } from '../../data-protection/consents/tables.ts'
import { declarationOf } from '../../data-protection/declarations/personal-table.ts'
import { readableColumnNames } from '../../data-protection/declarations/readable-columns.ts'
import { actorId } from '../../data-protection/door/actor.ts'
import type { Transaction } from '../../data-protection/door/door.ts'
import { inputUnusable } from '../../data-protection/http/problems.ts'
import { people } from '../../data-protection/people/tables.ts'
import { maskOf, type PermissionPurpose, permissionPurposes } from '../../data-protection/purposes/purposes.ts'
import { tags } from '../tags/tables.ts'
import { tasks } from '../tasks/tables.ts'
import type { PeopleCondition } from './people-filter.ts'

/** Columns that not every purpose reads, by the field of a filter that needs them. */
const needs: Partial<Record<PeopleCondition['field'], [table: object, column: string]>> = {
  owner: [people, 'owner_id'],
  lastContact: [people, 'last_contact_at'],
  tag: [tags, 'tag'],
  task: [tasks, 'title'],
}

/**
 * A condition on people as SQL. Each is an equality, a range, or a set of ids, so that PostgreSQL may use an index for it behind
 * the policies (their operators are leakproof).
 * @throws Problem input-unusable for a field that the role does not read
 */
export function compilePeopleCondition(tx: Transaction, condition: PeopleCondition): SQL {
  const needed = needs[condition.field]
  if (needed && !readableColumnNames(declarationOf(needed[0]), tx.role).includes(needed[1]))
    throw inputUnusable({}, [{ pointer: '/filter', message: condition.field }])
  const compiled = compile(tx, condition)
  return condition.not ? sql`not coalesce(${compiled}, false)` : compiled
}

function compile(tx: Transaction, condition: PeopleCondition): SQL {
  switch (condition.field) {
    case 'owner':
      return owners(tx, condition.is)
    case 'city':
      return held('postal_addresses', sql`t.city = any(${list(condition.is)}::text[])`)
    case 'country':
      return inArray(people.country, condition.is)
    case 'kind':
      return inArray(people.kind, condition.is)
    case 'company':
      return held(
        'employments',
        sql`t.company_id = any(${list(condition.is)}::uuid[]) and (t.ended_on is null or t.ended_on >= diskret.today())`,
      )
    case 'tag':
      return held('tags', sql`t.tag = any(${list(condition.is)}::text[])`)
    case 'import':
      return sql`people.source_id in (select s.id from diskret.sources s where s.import_id = any(${list(condition.is)}::uuid[]))`
    case 'purpose':
      return permitted(condition.is, condition.channel)
    case 'state':
      return either(condition.is.map((state) => (state === 'ending-soon' ? endingSoon : awaitingAnswer(tx))))
    case 'reach':
      return either(condition.is.map((channel) => reachable[channel]))
    case 'lastContact':
      return contact(condition)
    case 'recorded':
      return sql`people.recorded_at >= ${ago(condition.withinDays)}`
    case 'task':
      return held('tasks', sql`t.done_at is null and ${either([condition.is].flat().map((word) => due[word]))}`)
  }
}

const list = (values: readonly string[]) => sql.param([...values])
const held = (table: string, where: SQL) =>
  sql`people.id in (select t.person_id from diskret.${sql.identifier(table)} t where ${where})`
const either = (parts: SQL[]) => sql`(${sql.join(parts, sql` or `)})`
const ago = (days: number) => sql`diskret.clock() - make_interval(days => ${days}::integer)`

function owners(tx: Transaction, wanted: readonly string[]): SQL {
  const ids = wanted.filter((id) => id !== 'none').map((id) => (id === 'me' ? actorId(tx.actor) : id))
  const parts = ids.length > 0 ? [sql`people.owner_id = any(${list(ids)}::text[])`] : []
  return either(wanted.includes('none') ? [...parts, sql`people.owner_id is null`] : parts)
}

function permitted(wanted: readonly PermissionPurpose[], channel: Channel | undefined): SQL {
  return either(
    wanted.map((purpose) => {
      const open = bitsNow(maskOf([purpose]))
      if (!channel) return open
      const consented = sql`t.purpose = ${purpose} and t.status in ('ConsentGiven', 'RenewedConsentGiven')
        and (t.channel = ${channel} or t.channel is null) and (t.expires_on is null or t.expires_on > diskret.today())`
      return sql`(${open} and ${held('consents', consented)})`
    }),
  )
}

/** The mask stands in the text, so that the partial index of a purpose fits. */
const bitsNow = (mask: number) =>
  sql.raw(
    `((people.permitted_purposes & ${mask}) <> 0 and (people.permitted_until is null or people.permitted_until > diskret.clock() or (people.lasting_purposes & ${mask}) <> 0))`,
  )

const decided = maskOf(permissionPurposes)
const endingSoon = sql.raw(
  `(people.permitted_until between diskret.clock() and diskret.clock() + interval '30 days' and (people.permitted_purposes & ~people.lasting_purposes & ${decided}) <> 0)`,
)

function awaitingAnswer(tx: Transaction): SQL {
  const invited = held('invitations', sql`t.state = 'open'`)
  const asked = held('consents', sql`t.status = 'ConsentRequested'`)
  if (tx.role === 'invitation') return invited
  return tx.role === 'rights' ? either([invited, asked]) : asked
}

const reachable: Record<Channel, SQL> = {
  email: held('email_addresses', sql`t.refused_at is null`),
  telephone: held('phone_numbers', sql`true`),
  post: held('postal_addresses', sql`coalesce(t.street, t.street2, t.postal_code, t.city) is not null`),
}

function contact({
  silentDays,
  withinDays,
}: {
  silentDays?: number | undefined
  withinDays?: number | undefined
}): SQL {
  const parts: SQL[] = []
  if (silentDays !== undefined)
    parts.push(sql`(people.last_contact_at is null or people.last_contact_at < ${ago(silentDays)})`)
  if (withinDays !== undefined) parts.push(sql`people.last_contact_at >= ${ago(withinDays)}`)
  return parts.length > 0 ? sql`(${sql.join(parts, sql` and `)})` : sql`people.last_contact_at is null`
}

const due = {
  open: sql`true`,
  overdue: sql`t.due_on < diskret.today()`,
  today: sql`t.due_on <= diskret.today()`,
  week: sql`t.due_on <= diskret.today() + 7`,
}
