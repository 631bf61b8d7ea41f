import { z } from 'zod'
import { lineOfText } from '../../platform/texts/line-of-text.ts'
import { readRegistrationNumber } from './read-registration-number.ts'
import { timeZonesOf } from './time-zones-of.ts'

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** What a set-up is told: by the command, the API, or the page. */
export const SetUpInput = z
  .strictObject({
    company: lineOfText(200),
    /** ISO 3166, two letters. */
    country: z
      .string()
      .transform((text) => text.trim().toUpperCase())
      .refine((code) => /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined, {
        error: 'ISO 3166: DK, SE, NO, DE …',
      }),
    registrationNumber: z.string().trim().max(40).optional(),
    timeZone: z
      .string()
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', {
        error: 'IANA: Europe/Copenhagen',
      })
      .optional(),
    language: z.enum(['da', 'en']).optional(),
    email: z.email().max(254),
    name: lineOfText(200).optional(),
    password: z.string().min(12).max(256),
    practice: z.boolean().default(false),
    /** How notices say the company can be reached; the administrator's address unless another is given. */
    contactEmail: z.email().max(254).optional(),
    address: lineOfText(300).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d ()./-]{6,30}$/, { error: '+45 70 12 34 56' })
      .optional(),
  })
  .check((context) => {
    const { registrationNumber, country } = context.value
    if (registrationNumber && readRegistrationNumber(registrationNumber, country) === undefined)
      context.issues.push({
        code: 'custom',
        path: ['registrationNumber'],
        input: registrationNumber,
        message: 'CVR: 13585628',
      })
  })
  .transform(({ registrationNumber, timeZone, language, name, contactEmail, address, phone, ...input }) => ({
    ...input,
    registrationNumber: registrationNumber ? readRegistrationNumber(registrationNumber, input.country)! : null,
    timeZone: timeZone ?? timeZonesOf(input.country)[0] ?? 'Europe/Brussels',
    language: language ?? (input.country === 'DK' ? ('da' as const) : ('en' as const)),
    name: name ?? input.email.split('@')[0]!,
    contact: { email: contactEmail ?? input.email, ...(address ? { address } : {}), ...(phone ? { phone } : {}) },
  }))
export type SetUpInput = z.output<typeof SetUpInput>
