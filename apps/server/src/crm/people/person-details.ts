import type { ChosenCompany } from '../companies/choose-company.ts'

/** An address for letters, as it is stored. */
export interface PostalDetails {
  street?: string | null | undefined
  street2?: string | null | undefined
  postalCode?: string | null | undefined
  city?: string | null | undefined
  region?: string | null | undefined
  country?: string | null | undefined
}

/** What is known of a person beyond name and kind; addresses in lower case, numbers in E.164. */
export interface PersonDetails {
  emails: string[]
  phones: string[]
  postalAddress?: PostalDetails | undefined
  company?: ChosenCompany | undefined
  title?: string | null | undefined
  department?: string | null | undefined
  externalId?: string | null | undefined
  webPages?: string[] | undefined
  tags?: string[] | undefined
}
