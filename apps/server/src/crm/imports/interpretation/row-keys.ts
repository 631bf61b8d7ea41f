import { isRoleAddress } from '../../../data-protection/ledger/role-addresses.ts'
import { companyKeyOf, fold, nameKeyOf } from './cells/fold-name.ts'
import { withoutTag } from './cells/read-emails.ts'
import type { Names } from './cells/read-name.ts'
import type { PhoneReading } from './cells/read-phones.ts'

/** The keys by which two records are known as one person's; all of them are plain texts, so that SQL compares them as well. */
export interface RowKeys {
  /** The main address in lower case; null if there is none. */
  email: string | null
  /** Every address without its plus-tag, in lower case. */
  emailsWithoutTag: string[]
  /** Those of `emailsWithoutTag` that are a role's (info@): they identify a person only together with the name. */
  roleAddresses: string[]
  /** Valid numbers in E.164, without fax and pager. */
  phones: string[]
  /** All words of the name, folded, in alphabetical order; a department's label with `#` before it; null without a name. */
  name: string | null
  /**
   * First word of the given name and last of the surname, folded, in alphabetical order: whether two records with one address
   * are one person's, with and without middle names.
   */
  shortName: string | null
  /** `number|name` for each number. */
  phonesAndName: string[]
  /** `name|company`; null unless both are known. */
  nameAndCompany: string | null
  /** The company's name, folded, without its legal form. */
  company: string | null
}

/**
 * Makes the keys of a record.
 * @param noPerson the label of a department; two departments at one address are as different as two people
 */
export function rowKeys(
  names: Names,
  noPerson: string | null,
  emails: string[],
  phones: PhoneReading[],
  company: string | null,
): RowKeys {
  let name: string | null = null
  let shortName: string | null = null
  if (noPerson !== null) {
    const label = nameKeyOf(noPerson)
    name = label === null ? null : `#${label}`
    shortName = name
  } else if (names.given !== null || names.family !== null) {
    name = nameKeyOf(names.given, names.middle, names.family)
    shortName = shortNameOf(names)
  }
  const email = emails[0] ?? null
  const companyKey = companyKeyOf(company)
  const numbers: string[] = []
  for (const { kind, e164 } of phones)
    if (kind === 'phone' && e164 !== null && !numbers.includes(e164)) numbers.push(e164)
  const emailsWithoutTag =
    emails.length === 1 && email !== null ? [withoutTag(email)] : [...new Set(emails.map(withoutTag))]
  return {
    email,
    emailsWithoutTag,
    roleAddresses: emailsWithoutTag.filter(isRoleAddress),
    phones: numbers,
    name,
    shortName,
    phonesAndName: name === null ? [] : numbers.map((number) => `${number}|${name}`),
    nameAndCompany: name === null || companyKey === null ? null : `${name}|${companyKey}`,
    company: companyKey,
  }
}

function shortNameOf(names: Names): string | null {
  if (names.given === null || names.family === null) return nameKeyOf(names.given ?? names.family)
  const given = fold(names.given).split(' ')[0] ?? ''
  const family = fold(names.family).split(' ').at(-1) ?? ''
  return given < family ? `${given} ${family}`.trim() : `${family} ${given}`.trim()
}
