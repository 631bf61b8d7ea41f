import { z } from 'zod'
import { languages } from '../../platform/texts/language.ts'
import { lineOfText } from '../../platform/texts/line-of-text.ts'
import { chosenPurposes } from './controller.ts'

const email = z.email().max(254)
const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d ()./-]{6,30}$/, { error: '+45 70 12 34 56' })
const reason = lineOfText(2000).min(10)

const Topic = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: 'wine, travel-news' }),
  da: lineOfText(60),
  en: lineOfText(60),
})

/** What changes of the controller after the set-up; what is left out stays, null empties. */
export const ControllerChange = z.strictObject({
  /** A Danish CVR number is checked by its weights. */
  registrationNumber: z.string().trim().max(40).nullish(),
  /** Of the screens and mails where nobody has said another. */
  language: z.enum(languages).optional(),
  address: lineOfText(300).nullish(),
  phone: phone.nullish(),
  /** Where notices send questions. There is always one: a notice without contact is none (NOT-C-1). */
  email: email.optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullish(),
  /** The data protection officer's contact; at least an address or a number. */
  protectionOfficer: z
    .strictObject({ name: lineOfText(200).nullish(), email: email.nullish(), phone: phone.nullish() })
    .refine((officer) => officer.email || officer.phone, { path: ['email'] })
    .nullish(),
  /** The purposes that the company has. Leaving one out hides it; bases and consents stay. */
  purposes: z.array(z.enum(chosenPurposes)).max(chosenPurposes.length).optional(),
  /** All topics of marketing, in order. A topic that is left out is not asked about any more; consents to it stay. */
  topics: z.array(Topic).max(50).optional(),
  invitationDays: z.number().int().min(1).max(30).optional(),
  invitationDaysUnsent: z.number().int().min(1).max(60).optional(),
  /** An officer's, where one of them is longer than 14 and 30 days. */
  invitationReason: reason.nullish(),
  /** Electronic marketing on the page behind a notice in DK and DE (MKT-8): an officer's, with the reason; null is off. */
  electronicMarketingOnPage: z.strictObject({ reason }).nullish(),
  /** What becomes of a text that shows sensitive data: refused, or saved and put before the officer (SPE-3). */
  sensitiveText: z.enum(['refuse', 'warn']).optional(),
})
export type ControllerChange = z.output<typeof ControllerChange>
