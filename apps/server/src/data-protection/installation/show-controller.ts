import type { Controller } from './controller.ts'

/** The controller as it leaves: by the API and the command. */
export interface ShownController {
  company: string
  registrationNumber: string | null
  country: string
  timeZone: string
  language: string
  practice: boolean
  contact: Record<'address' | 'phone' | 'email' | 'website', string | null>
  protectionOfficer: Record<'name' | 'email' | 'phone', string | null> | null
  purposes: string[]
  topics: { id: string; da: string; en: string }[]
  invitationDays: number
  invitationDaysUnsent: number
  invitationReason: string | null
  electronicMarketingOnPage: { reason: string } | null
}

export function showController({ contact, protectionOfficer, choices, ...controller }: Controller): ShownController {
  const { company, registrationNumber, country, timeZone, language, practice } = controller
  return {
    company,
    registrationNumber,
    country,
    timeZone,
    language,
    practice,
    contact: {
      address: contact.address ?? null,
      phone: contact.phone ?? null,
      email: contact.email ?? null,
      website: contact.website ?? null,
    },
    protectionOfficer: protectionOfficer && {
      name: protectionOfficer.name ?? null,
      email: protectionOfficer.email ?? null,
      phone: protectionOfficer.phone ?? null,
    },
    purposes: [...choices.purposes],
    topics: choices.topics,
    invitationDays: choices.invitationDays,
    invitationDaysUnsent: choices.invitationDaysUnsent,
    invitationReason: choices.invitationReason ?? null,
    electronicMarketingOnPage: choices.electronicMarketingOnPage,
  }
}
