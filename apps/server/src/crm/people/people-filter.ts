import { z } from 'zod'
import { channelSchema, permissionPurposeSchema } from '../../data-protection/consents/schemas.ts'
import { lineOfText } from '../../platform/texts/line-of-text.ts'
import { filterOf, filterParameter } from '../lists/filter.ts'
import { personKind } from './schemas.ts'

const not = z.boolean().optional()
const words = z.array(lineOfText(200)).min(1).max(50)
const days = z.number().int().min(0).max(36_500)

const dueWord = z.enum(['open', 'overdue', 'today', 'week'])

/** One condition on people; `not` turns it around. */
export const peopleCondition = z.discriminatedUnion('field', [
  /** Ids of accounts; `me` is who asks, `none` nobody. */
  z.strictObject({ field: z.literal('owner'), is: words, not }),
  z.strictObject({ field: z.literal('city'), is: words, not }),
  z.strictObject({ field: z.literal('country'), is: z.array(z.string().length(2)).min(1).max(50), not }),
  z.strictObject({ field: z.literal('kind'), is: z.array(personKind).min(1), not }),
  z.strictObject({ field: z.literal('company'), is: z.array(z.uuid()).min(1).max(50), not }),
  z.strictObject({ field: z.literal('tag'), is: words, not }),
  z.strictObject({ field: z.literal('import'), is: z.array(z.uuid()).min(1).max(20), not }),
  /** May be used for one of these; with a channel, by a consent to it. */
  z.strictObject({
    field: z.literal('purpose'),
    is: z.array(permissionPurposeSchema).min(1),
    channel: channelSchema.optional(),
    not,
  }),
  /** Some purpose ends within 30 days; or an answer is awaited. */
  z.strictObject({ field: z.literal('state'), is: z.array(z.enum(['ending-soon', 'awaiting-answer'])).min(1), not }),
  /** Has an address or number of the kind. */
  z.strictObject({ field: z.literal('reach'), is: z.array(channelSchema).min(1), not }),
  /** `silentDays`: not contacted in so many days, or never. `withinDays`: contacted in the last so many. */
  z.strictObject({ field: z.literal('lastContact'), silentDays: days.optional(), withinDays: days.optional(), not }),
  z.strictObject({ field: z.literal('recorded'), withinDays: days, not }),
  /** Has an open task: any, past due, due today, within seven days; one word or several. */
  z.strictObject({ field: z.literal('task'), is: z.union([dueWord, z.array(dueWord).min(1).max(4)]), not }),
])
export type PeopleCondition = z.output<typeof peopleCondition>

export const peopleFilter = filterOf(peopleCondition)
export const peopleFilterParameter = filterParameter(peopleCondition)
export type PeopleFilter = z.output<typeof peopleFilter>
