/** The purposes that a company may have or not; those of the law it always has. */
export const chosenPurposes = ['customer', 'prospecting', 'marketing', 'profiling'] as const
export type ChosenPurpose = (typeof chosenPurposes)[number]

/** Choices of the controller where the law leaves room; the strict one unless an officer wrote why (PRI-9). */
export interface ControllerChoices {
  /** The purposes that the company has: what the app offers. None of them is open for anybody by it (PRI-9). */
  purposes: readonly ChosenPurpose[]
  /** Topics of marketing, by name in both languages; each has consents of its own (CON-2). */
  topics: { id: string; da: string; en: string }[]
  /** Days after its message after which an unanswered invitation is erased, and after import if never sent (BAS-26). */
  invitationDays: number
  invitationDaysUnsent: number
  /** Why an officer made one of them longer than the law's default, if so (PRI-9). */
  invitationReason?: string | null
  /** Whether the page behind a notice offers electronic marketing in DK and DE, and the officer's reason (MKT-8): off. */
  electronicMarketingOnPage: { reason: string } | null
  /** Whether a text that reveals sensitive data is refused, or saved and put before the officer (SPE-3). */
  sensitiveText?: 'refuse' | 'warn'
}

/** Who runs this installation: the controller of article 4(7). */
export interface Controller {
  company: string
  registrationNumber: string | null
  /** ISO 3166, two letters. */
  country: string
  /** IANA name; days are counted in it. */
  timeZone: string
  language: 'da' | 'en'
  practice: boolean
  contact: { address?: string; email?: string; phone?: string; website?: string }
  protectionOfficer: { name?: string; email?: string; phone?: string } | null
  choices: ControllerChoices
  ledgerKeyId: string | null
}

export const defaultChoices: ControllerChoices = {
  purposes: chosenPurposes,
  topics: [],
  invitationDays: 14,
  invitationDaysUnsent: 30,
  electronicMarketingOnPage: null,
  sensitiveText: 'refuse',
}
