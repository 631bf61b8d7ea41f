import { z } from 'zod'

/** Conditions that all hold, or of which one holds; one group within, no deeper. */
export interface Filter<Condition> {
  match: 'all' | 'any'
  conditions: (Condition | FilterGroup<Condition>)[]
}
export interface FilterGroup<Condition> {
  match: 'all' | 'any'
  conditions: Condition[]
}

const match = z.enum(['all', 'any'])
const most = 20

/**
 * The filter of a list, as the body of an operation takes it.
 * @param condition a discriminated union on `field`
 */
export function filterOf<Condition extends z.ZodType>(condition: Condition) {
  const group = z.strictObject({ match, conditions: z.array(condition).min(1).max(most) })
  return z.strictObject({ match: match.default('all'), conditions: z.array(z.union([condition, group])).max(most) })
}

/**
 * The same filter as a parameter of a query: JSON.
 * @returns a schema that gives the parsed filter
 */
export function filterParameter<Condition extends z.ZodType>(condition: Condition) {
  return z
    .string()
    .max(8000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: '{"match":"all","conditions":[…]}' })
        return z.NEVER
      }
    })
    .pipe(filterOf(condition))
}

/** @returns whether an entry of a filter is a group of conditions */
export function isGroup<Condition extends object>(
  entry: Condition | FilterGroup<Condition>,
): entry is FilterGroup<Condition> {
  return 'conditions' in entry
}
