import type { LegalBasisKind } from './legal-basis-kinds.ts'

/** A text that people read, in both languages of Diskret. */
export interface Label {
  da: string
  en: string
}

interface PurposeDefinition {
  /** The bit that a row carries when its subjects permit this purpose. Never reused, never moved: rows hold it. */
  bit: number
  label: Label
  /** What the purpose means to the person, in one clause of a notice. */
  description: Label
  /** The same as the record of processing activities says it, which speaks to an authority. */
  aim: Label
  /** The W3C DPV term for the record of processing activities. */
  term: string
  /** Bases that may open the purpose for a person (law.md chapter 3); empty where it is open by law for everybody held. */
  bases: readonly LegalBasisKind[]
}

/** The purposes of processing (article 5(1)(b)); each is a PostgreSQL role without login. */
export const purposes = {
  customer: {
    bit: 1,
    label: { da: 'Kundeforhold', en: 'Customer relations' },
    description: {
      da: 'at holde kontakt med dig som kunde eller kontaktperson hos en kunde',
      en: 'to keep in touch with you as a customer, or as contact person of a customer',
    },
    aim: {
      da: 'at holde kontakt med kunder og kontaktpersoner hos kunder',
      en: 'to keep in touch with customers and their contact persons',
    },
    term: 'dpv:CustomerRelationshipManagement',
    bases: ['contract', 'legitimate-interest', 'consent'],
  },
  prospecting: {
    bit: 2,
    label: { da: 'Kontakt om samarbejde', en: 'Contact about business' },
    description: {
      da: 'at kontakte dig om et muligt samarbejde',
      en: 'to contact you about possible business with you',
    },
    aim: { da: 'at kontakte mulige kunder om et samarbejde', en: 'to contact possible customers about business' },
    term: 'dpv:SellProductsToDataSubject',
    bases: ['consent', 'legitimate-interest'],
  },
  marketing: {
    bit: 4,
    label: { da: 'Nyheder og tilbud', en: 'News and offers' },
    description: {
      da: 'at sende dig nyheder og tilbud, som du har bedt om',
      en: 'to send you the news and offers that you have asked for',
    },
    aim: {
      da: 'at sende nyheder og tilbud til dem, der har bedt om det',
      en: 'to send news and offers to those who have asked for them',
    },
    term: 'dpv:DirectMarketing',
    bases: ['consent', 'soft-opt-in'],
  },
  profiling: {
    bit: 8,
    label: { da: 'Profilering', en: 'Profiling' },
    description: {
      da: 'at vurdere automatisk, hvad der kan interessere dig',
      en: 'to assess automatically what may interest you',
    },
    aim: {
      da: 'at vurdere automatisk, hvad der kan interessere nogen',
      en: 'to assess automatically what may interest somebody',
    },
    term: 'dpv:Profiling',
    bases: ['consent', 'legitimate-interest'],
  },
  invitation: {
    bit: 16,
    label: { da: 'Første besked', en: 'First message' },
    description: {
      da: 'at fortælle dig, hvilke oplysninger om dig vi har fået, og hvad du kan gøre ved det',
      en: 'to tell you which data about you we have got, and what you can do about it',
    },
    aim: {
      da: 'at fortælle de registrerede, hvilke oplysninger der er om dem, og hvad de kan gøre',
      en: 'to tell data subjects which data there is about them, and what they can do',
    },
    term: 'dpv:CommunicationManagement',
    bases: [],
  },
  rights: {
    bit: 32,
    label: { da: 'Dine rettigheder', en: 'Your rights' },
    description: {
      da: 'at opfylde dine rettigheder og kunne dokumentere det',
      en: 'to fulfil your rights and be able to show that we did',
    },
    aim: {
      da: 'at opfylde de registreredes rettigheder og kunne dokumentere det',
      en: 'to fulfil the rights of data subjects and be able to show it',
    },
    term: 'dpv:RightsFulfilment',
    bases: [],
  },
  'legal-obligation': {
    bit: 64,
    label: { da: 'Retlig forpligtelse', en: 'Legal obligation' },
    description: {
      da: 'at opbevare det, som loven kræver',
      en: 'to keep what the law obliges us to keep',
    },
    aim: { da: 'at opbevare det, som loven kræver', en: 'to keep what the law demands' },
    term: 'dpv:LegalCompliance',
    bases: ['legal-obligation'],
  },
  security: {
    bit: 128,
    label: { da: 'Sikkerhed', en: 'Security' },
    description: {
      da: 'at beskytte oplysningerne og kunne se, hvem der har brugt dem',
      en: 'to protect the data and be able to see who has used it',
    },
    aim: {
      da: 'at beskytte oplysningerne og kunne se, hvem der har brugt dem',
      en: 'to protect the data and be able to see who has used it',
    },
    term: 'dpv:EnforceSecurity',
    bases: [],
  },
  /** The vault (SPE-5): only what a person has expressly agreed to, in a table of its own. */
  sensitive: {
    bit: 256,
    label: { da: 'Følsomme oplysninger', en: 'Special categories' },
    description: {
      da: 'at tage hensyn til det følsomme, som du udtrykkeligt har sagt ja til, at vi gemmer',
      en: 'to take into account the sensitive data that you have expressly agreed to our keeping',
    },
    aim: {
      da: 'at tage hensyn til det følsomme, som nogen udtrykkeligt har samtykket i, gemmes',
      en: 'to take into account sensitive data that somebody has expressly consented to be kept',
    },
    term: 'dpv:ServiceProvision',
    bases: ['consent'],
  },
} as const satisfies Record<string, PurposeDefinition>

export type Purpose = keyof typeof purposes

export const purposeNames = Object.keys(purposes) as Purpose[]

/** Purposes that are open for every person held at all: their rights, the law's duties, and the security of the log. */
export const alwaysOpen = ['rights', 'legal-obligation'] as const satisfies readonly Purpose[]

/** The purposes in which something is decided about a person's permission, in the order in which people read them. */
export const permissionPurposes = [
  'customer',
  'prospecting',
  'marketing',
  'profiling',
] as const satisfies readonly Purpose[]
export type PermissionPurpose = (typeof permissionPurposes)[number]

/** What a person can agree to: those purposes, and that something sensitive is kept (article 9(2)(a)). */
export const consentPurposes = [...permissionPurposes, 'sensitive'] as const satisfies readonly Purpose[]
export type ConsentPurpose = (typeof consentPurposes)[number]

/**
 * A desk works for several purposes at once, as one role of its own that is a member of none: one policy on one mask. As a
 * member its policies were joined by OR, which leaked columns from one purpose to the other and used no partial index.
 */
export const desks = {
  'seller-desk': { purposes: ['customer', 'prospecting'], label: { da: 'Salg', en: 'Sales' } },
} as const satisfies Record<string, { purposes: readonly Purpose[]; label: Label }>

export type Desk = keyof typeof desks

/** What the door opens for a request: one purpose, or one desk. */
export type AccessRole = Purpose | Desk

export const accessRoles = [...purposeNames, ...(Object.keys(desks) as Desk[])] as AccessRole[]

/** @returns the purposes that a role works for: itself, or those of the desk */
export function purposesOf(role: AccessRole): readonly Purpose[] {
  return role in desks ? desks[role as Desk].purposes : [role as Purpose]
}

/** @returns the bits of the purposes given, joined */
export function maskOf(names: readonly Purpose[]): number {
  return names.reduce((mask, name) => mask | purposes[name].bit, 0)
}

/** @returns whether the text names a purpose */
export function isPurpose(text: string): text is Purpose {
  return Object.hasOwn(purposes, text)
}
