import { addPeriod, type Country, dayInZone, extendedDue, oneMonthDue } from '@diskret/legal-deadlines'
import { workingDaysLeft } from '../due/working-days-left.ts'
import { requests } from '../erasure/tables.ts'
import type { Controller } from '../installation/controller.ts'
import type { Services } from '../services.ts'

export const requestKinds = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const
export type RequestKind = (typeof requestKinds)[number]
/** Any way counts (REQ-1). */
export const requestChannels = ['page', 'email', 'telephone', 'letter', 'in-person', 'api'] as const
export type RequestChannel = (typeof requestChannels)[number]

/** A case: what was asked, by when it is answered, what came of it (articles 12, 15 to 22). */
export interface RightsRequest {
  id: string
  person: string | null
  kind: RequestKind
  channel: string
  state: 'received' | 'answered' | 'refused'
  /** ISO 8601. */
  receivedAt: string
  /** `YYYY-MM-DD`, the last day for the answer (DL-3, DL-5). */
  dueOn: string
  /** Not answered in time; nothing hides it (SM-17). */
  late: boolean
  /** Left after today; null when closed, or where the holidays are not known. */
  workingDays: number | null
  words: string | null
  extensionReason: string | null
  outcome: string | null
  answeredAt: string | null
  details: Record<string, unknown>
}

export const requestColumns = {
  id: requests.id,
  person: requests.personId,
  kind: requests.kind,
  channel: requests.channel,
  state: requests.state,
  receivedAt: requests.receivedAt,
  dueOn: requests.dueOn,
  words: requests.words,
  extensionReason: requests.extensionReason,
  outcome: requests.outcome,
  answeredAt: requests.answeredAt,
  details: requests.details,
}

type Row = Omit<RightsRequest, 'receivedAt' | 'answeredAt' | 'late' | 'workingDays'> & {
  receivedAt: Date
  answeredAt: Date | null
}

/** @param controller in whose zone days end, and whose country's holidays count */
export function showRequest(
  row: Row,
  now: Date,
  { country, timeZone }: Pick<Controller, 'country' | 'timeZone'>,
): RightsRequest {
  const { receivedAt, answeredAt, ...rest } = row
  return {
    ...rest,
    receivedAt: receivedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    late: dayInZone(answeredAt ?? now, timeZone) > row.dueOn,
    workingDays: answeredAt ? null : workingDaysLeft(dayInZone(now, timeZone), row.dueOn, country),
  }
}

const calendars: readonly string[] = ['DK', 'SE', 'NO', 'DE'] satisfies Country[]

/**
 * The day by which a request is answered, in days of the controller's zone and country: one month (REQ-3, DL-3, DL-17), or three
 * where it was extended (DL-5). Where the holidays are not known the end is not moved.
 */
export function dueOf(
  received: Date,
  { country, timeZone }: Pick<Controller, 'country' | 'timeZone'>,
  isExtended = false,
): string {
  const day = dayInZone(received, timeZone)
  if (!calendars.includes(country)) return addPeriod(day, isExtended ? 'P3M' : 'P1M')
  return isExtended ? extendedDue(day, country as Country) : oneMonthDue(day, country as Country)
}

export type RequestServices = Pick<Services, 'clock' | 'controller'>
