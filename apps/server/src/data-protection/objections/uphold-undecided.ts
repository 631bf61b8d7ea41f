import { addPeriod, type Country, dayAfter, dayInZone, oneMonthDue } from '@diskret/legal-deadlines'
import { asc, eq } from 'drizzle-orm'
import { objections } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { DueTask } from '../feature.ts'
import type { Controller } from '../installation/controller.ts'
import type { Services } from '../services.ts'
import { decideObjection } from './decide-objection.ts'

const calendars: readonly string[] = ['DK', 'SE', 'NO', 'DE'] satisfies Country[]
const system = { kind: 'system' } as const

/**
 * The day on which silence upholds an objection: the one after the month in which it has to be answered (OBJ-2, DL-3). Where a
 * country's holidays are not known no day is moved, which is the earlier one.
 */
export function silenceUpholdsOn(
  received: Date,
  { country, timeZone }: Pick<Controller, 'country' | 'timeZone'>,
): string {
  const day = dayInZone(received, timeZone)
  return dayAfter(calendars.includes(country) ? oneMonthDue(day, country as Country) : addPeriod(day, 'P1M'))
}

async function listPending(tx: Transaction<'rights'>) {
  return tx
    .select({ id: objections.id, personId: objections.personId, recordedAt: objections.recordedAt })
    .from(objections)
    .where(eq(objections.state, 'pending'))
    .orderBy(asc(objections.recordedAt))
}

async function listUndecided(services: Services, until: string) {
  const controller = await services.controller()
  const pending = await services.door.forPurpose('rights', system, listPending)
  return pending
    .map((objection) => ({ ...objection, on: silenceUpholdsOn(objection.recordedAt, controller) }))
    .filter(({ on }) => on <= until)
}

/** Objections on which nobody decided within the month. */
export const undecidedObjections: DueTask = {
  what: 'uphold-objection',
  waitsFor: 'officer',
  list: async (services, until) =>
    (await listUndecided(services, until)).map(({ id, personId, on }) => ({
      what: 'uphold-objection',
      person: personId,
      on,
      rule: 'OBJ-2',
      reference: id,
    })),
  run: async (services) => {
    const { timeZone } = await services.controller()
    const due = await listUndecided(services, dayInZone(services.clock.now(), timeZone))
    for (const { id } of due)
      await services.door.forPurpose('rights', system, (tx) => decideObjection(tx, id, 'upheld', null))
    return due.length
  },
}
