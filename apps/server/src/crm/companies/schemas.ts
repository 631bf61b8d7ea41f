import { z } from 'zod'
import { lineOfText } from '../../platform/texts/line-of-text.ts'

const optionalLine = (most: number) => lineOfText(most).nullish()
const country = z.string().regex(/^[A-Z]{2}$/)
const day = z.iso.date()

const details = {
  registrationNumber: optionalLine(40),
  country: country.nullish(),
  industry: optionalLine(100),
  employees: optionalLine(40),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish(),
  street: optionalLine(200),
  postalCode: optionalLine(20),
  city: optionalLine(100),
  /** Id of an account; `me` is who asks. */
  owner: z.string().min(1).max(100).nullish(),
}

export const newCompany = z.strictObject({ name: lineOfText(200), ...details })
export const companyChange = z.strictObject({ name: lineOfText(200).optional(), ...details })
export type NewCompany = z.output<typeof newCompany>
export type CompanyChange = z.output<typeof companyChange>

const positionDetails = {
  title: optionalLine(200),
  department: optionalLine(200),
  startedOn: day.nullish(),
  endedOn: day.nullish(),
  isMain: z.boolean().optional(),
}
export const newPosition = z.strictObject({
  company: z.union([
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ name: lineOfText(200), registrationNumber: optionalLine(40) }),
  ]),
  ...positionDetails,
})
export const positionChange = z.strictObject(positionDetails)
export type NewPosition = z.output<typeof newPosition>
export type PositionChange = z.output<typeof positionChange>

const text = z.string().nullable()
const position = z.object({
  id: z.string(),
  personId: z.string(),
  name: z.string(),
  title: text,
  department: text,
  isMain: z.boolean(),
  startedOn: text,
  endedOn: text,
})
const colleague = z.object({ id: z.string(), name: text })
/** Exactly for an officer; for others nothing is told below five. */
const hiddenCount = z.union([z.number().int(), z.literal('fewer-than-5')])
export const listedCompany = z.object({
  id: z.string(),
  name: z.string(),
  registrationNumber: text,
  country: text,
  street: text,
  postalCode: text,
  city: text,
  industry: text,
  employees: text,
  website: text,
  people: z.number(),
  owner: colleague.nullable(),
  lastContactAt: text,
  recordedAt: z.string(),
  etag: z.string(),
})
export const companyDocument = z.object({
  id: z.string(),
  name: z.string(),
  registrationNumber: text,
  country: text,
  industry: text,
  employees: text,
  website: text,
  street: text,
  postalCode: text,
  city: text,
  recordedAt: z.string(),
  owner: colleague.nullable(),
  people: z.array(position),
  hidden: z.object({ people: hiddenCount }),
  etag: z.string(),
})
export const positionOfPerson = z.object({
  id: z.string(),
  companyId: z.string(),
  company: z.string(),
  title: text,
  department: text,
  isMain: z.boolean(),
  startedOn: text,
  endedOn: text,
})
