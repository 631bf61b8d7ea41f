import { z } from 'zod'
import { lineOfText } from '../../platform/texts/line-of-text.ts'

const optionalLine = (most: number) => lineOfText(most).nullish()

export const personKind = z.enum(['company-contact', 'sole-trader', 'consumer'])
const country = z.string().regex(/^[A-Z]{2}$/)
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
const emails = z.array(z.string().max(320)).max(20)
const phones = z.array(z.string().max(60)).max(20)

export const postalAddress = z.strictObject({
  street: optionalLine(200),
  street2: optionalLine(200),
  postalCode: optionalLine(20),
  city: optionalLine(100),
  region: optionalLine(100),
  country: country.nullish(),
})

export const companyChoice = z.union([
  z.strictObject({ id: z.uuid() }),
  z.strictObject({ name: lineOfText(200), registrationNumber: optionalLine(40) }),
])

/** Where the data comes from: there is no third choice (NOT-15). */
export const sourceChoice = z.strictObject({
  from: z.enum(['person', 'elsewhere']),
  description: lineOfText(300),
  /** The same in both languages, so that each person is told it in their own. */
  descriptions: z.strictObject({ da: lineOfText(300), en: lineOfText(300) }).optional(),
  publiclyAccessible: z.boolean().optional(),
  /** How the person already got the notice, where they did. */
  noticeGiven: z.enum(['handed-over', 'shown']).optional(),
})

const contract = z.strictObject({ kind: z.literal('contract'), evidence: lineOfText(500) })
const legitimateInterest = z.strictObject({
  kind: z.literal('legitimate-interest'),
  /** Id of a signed assessment, or its kind: `customer-contacts`. */
  assessment: lineOfText(100),
})
const consent = z.strictObject({
  kind: z.literal('consent'),
  purpose: z.enum(['customer', 'prospecting', 'marketing', 'profiling']),
  topic: optionalLine(100),
  channel: z.enum(['email', 'telephone', 'post']).nullish(),
  wording: z.uuid().nullish(),
  language: z.string().nullish(),
  method: z.enum(['web', 'paper', 'telephone', 'in-person']),
  givenAt: z.string(),
  evidence: z.string().max(5000),
})
const invitation = z.strictObject({ kind: z.literal('invitation') })
export const basisChoice = z.discriminatedUnion('kind', [contract, legitimateInterest, consent, invitation])

/** What registers a person by hand or by the API. */
export const personRegistration = z
  .strictObject({
    name: lineOfText(200).optional(),
    givenName: optionalLine(100),
    familyName: optionalLine(100),
    emails: emails.default([]),
    phones: phones.default([]),
    postalAddress: postalAddress.optional(),
    company: companyChoice.optional(),
    title: optionalLine(200),
    department: optionalLine(200),
    kind: personKind.optional(),
    country: country.nullish(),
    language: language.nullish(),
    externalId: optionalLine(100),
    webPages: z.array(z.url().max(500)).max(20).optional(),
    tags: z.array(lineOfText(60)).max(50).optional(),
    source: sourceChoice,
    /** Nobody is registered without one (PRI-1). */
    basis: basisChoice.optional(),
  })
  .refine(({ name, givenName, familyName }) => name || givenName || familyName, { path: ['name'] })

export type PersonRegistration = z.output<typeof personRegistration>
export type BasisChoice = z.output<typeof basisChoice>
export type CompanyChoice = z.output<typeof companyChoice>

/** What changes a person; what is left out stays, null empties. */
export const personChange = z.strictObject({
  name: lineOfText(200).optional(),
  givenName: optionalLine(100),
  familyName: optionalLine(100),
  kind: personKind.optional(),
  country: country.nullish(),
  language: language.nullish(),
  title: optionalLine(200),
  externalId: optionalLine(100),
  emails: emails.optional(),
  phones: phones.optional(),
  postalAddress: postalAddress.nullish(),
  company: companyChoice.nullish(),
  /** Id of an account; `me` is who asks. */
  owner: z.string().min(1).max(100).nullish(),
  /** All tags; those that are left out go. */
  tags: z.array(lineOfText(60)).max(50).optional(),
  source: sourceChoice.omit({ noticeGiven: true }).optional(),
})
export type PersonChange = z.output<typeof personChange>
