import { z } from 'zod'

export const listBases = ['invitation', 'legitimate-interest', 'contract', 'consent'] as const

/** What the user chooses for an import: options of the command, query parameters of the API. */
export const ImportOptionsSchema = z.strictObject({
  /** What the records describe; found out where it is left out. */
  entity: z.enum(['person', 'company', 'deal']).optional(),
  /** Sheet of a workbook; every visible one if left out. */
  sheet: z.string().min(1).max(200).optional(),
  /** ISO 3166: how national numbers are read where a row names no country. */
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .transform((text) => text.toUpperCase())
    .optional(),
  basis: z.enum(listBases).default('invitation'),
  /** Id of the signed assessment of a list under legitimate interest. */
  assessment: z.uuid().optional(),
})

export type ImportOptions = z.output<typeof ImportOptionsSchema>

/** What is kept of a run so that it can go on: the choices, and the mapping that the user asked for. */
export interface KeptOptions extends ImportOptions {
  mapping?: unknown
  /** Purpose and last day of the assessment on which contact persons, or the whole list, come in. */
  interest?: { assessmentId: string; purpose: 'customer' | 'prospecting' | 'profiling'; reviewOn: string | null }
  /** When the rows were decided: marks of the ledger that this snapshot does not see came later, but for the run's own. */
  ledgerSeen?: { snapshot: string; own: string }
  /** The day of the import in the controller's zone, from which periods run. */
  day: string
}
