import type { paths } from '../../platform/api/schema.d.ts'

export type Due = paths['/api/due']['get']['responses'][200]['content']['application/json']

/** A line of what is due: what an officer has to do stands by itself, the rest is counted by day and kind. */
export interface DueRow {
  id: string
  /** `YYYY-MM-DD` */
  on: string
  /** `answer-request`, `erasure`. */
  kind: string
  /** What the kind is about: `access`, a table, an assessment. */
  detail: string | undefined
  waitsFor: Due['days'][number]['waitsFor']
  count: number
  workingDays: number | null
  /** Ids of those whom it concerns, as far as the answer names them. */
  people: readonly string[]
  /** Id of the case, assessment or task. */
  reference: string | undefined
}

export const dueGroups = ['overdue', 'week', 'later'] as const
export type DueGroup = (typeof dueGroups)[number]

/** @returns the lines, by day, what waits for an officer first */
export function dueRows({ days, items, work }: Pick<Due, 'days' | 'items' | 'work'>): DueRow[] {
  const counted = days
    .filter(({ waitsFor }) => waitsFor !== 'officer')
    .map((day): DueRow => {
      const those = items.filter(({ on, what }) => on === day.on && what === day.what)
      const people = [...new Set(those.flatMap(({ person }) => person ?? []))]
      // The answer names the first thousand; several things may concern one person.
      const isWhole = people.length > 0 && those.length === day.count
      return {
        ...split(day.what),
        id: `${day.on} ${day.what}`,
        on: day.on,
        waitsFor: day.waitsFor,
        count: isWhole ? people.length : day.count,
        workingDays: day.workingDays,
        people,
        reference: undefined,
      }
    })
  const single = work.map(
    ({ on, what, waitsFor, workingDays, person, reference }, index): DueRow => ({
      ...split(what),
      id: reference ?? `${on} ${what} ${person ?? String(index)}`,
      on,
      waitsFor,
      count: 1,
      workingDays,
      people: person ? [person] : [],
      reference,
    }),
  )
  return [...single, ...counted].sort((one, other) => one.on.localeCompare(other.on))
}

function split(what: string): { kind: string; detail: string | undefined } {
  const [kind, detail] = what.split(':')
  return { kind: kind ?? what, detail }
}

/** @param today `YYYY-MM-DD` @returns where a day stands: late, by this Sunday, or after */
export function dueGroupOf(on: string, today: string): DueGroup {
  if (on < today) return 'overdue'
  return on <= sundayOf(today) ? 'week' : 'later'
}

function sundayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7))
  return date.toISOString().slice(0, 10)
}
