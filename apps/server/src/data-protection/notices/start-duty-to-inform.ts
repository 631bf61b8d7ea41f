import { addPeriod, article14Due, type Country, type Day, dayInZone } from '@diskret/legal-deadlines'
import { and, desc, eq } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import { notices, noticeVersions } from './tables.ts'

/** What starts the duty to inform somebody. */
export interface DutyToInform {
  personId: string
  /** From the person (article 13) or from elsewhere (article 14): there is no third answer (NOT-15). */
  fromPerson: boolean
  obtainedAt: Date
  /** How the person already got the notice before the data was stored: handed over, or shown on a screen (NOT-14). */
  given?: 'handed-over' | 'shown' | undefined
}

const knownCalendars: readonly string[] = ['DK', 'SE', 'NO', 'DE'] satisfies Country[]

/**
 * Starts the duty to inform a person, whichever way they came in: typed by staff, by the API, by a list, by their own
 * sign-up. Past due and open, every purpose but `rights` closes (NOT-13). The notice itself is made by what is due.
 * @returns kind of the notice and the moment until which the person has to be informed
 * @see NOT-10, NOT-11, NOT-15; DL-6
 */
export async function startDutyToInform<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  controller: Pick<Controller, 'country' | 'timeZone' | 'language'>,
  { personId, fromPerson, obtainedAt, given }: DutyToInform,
): Promise<{ kind: 'art13' | 'art14'; dueAt: Date }> {
  const kind = fromPerson ? 'art13' : 'art14'
  const dueAt = noticeDueAt(fromPerson, obtainedAt, controller)
  const versionId = given ? await versionInForce(tx, kind, controller.language) : null
  await tx.insert(notices).values({
    id: newId(),
    personId,
    kind,
    dueAt,
    ...(given ? { deliveredAt: obtainedAt, channel: given, versionId } : {}),
  })
  return { kind, dueAt }
}

/**
 * Until when somebody has to be informed: at once where the data comes from the person (NOT-10), else by the end of the day
 * that article 14(3)(a) sets, in the controller's zone (NOT-11).
 */
export function noticeDueAt(
  fromPerson: boolean,
  obtainedAt: Date,
  { country, timeZone }: Pick<Controller, 'country' | 'timeZone'>,
): Date {
  if (fromPerson) return obtainedAt
  const obtained = dayInZone(obtainedAt, timeZone)
  // Where a country's holidays are not known, no day is moved: that is the strict side.
  const due: Day = knownCalendars.includes(country)
    ? article14Due({ obtained }, country as Country)
    : addPeriod(obtained, 'P1M')
  const end = Temporal.PlainDate.from(due).add({ days: 1 }).toZonedDateTime({ timeZone })
  return new Date(end.epochMilliseconds)
}

async function versionInForce<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  kind: string,
  language: string,
): Promise<string | null> {
  const [version] = await tx
    .select({ id: noticeVersions.id })
    .from(noticeVersions)
    .where(and(eq(noticeVersions.kind, kind), eq(noticeVersions.language, language)))
    .orderBy(desc(noticeVersions.version))
    .limit(1)
  return version?.id ?? null
}
