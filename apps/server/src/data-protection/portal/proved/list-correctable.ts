import { asc, eq } from 'drizzle-orm'
import type { Language } from '../../../platform/texts/language.ts'
import type { Transaction } from '../../door/door.ts'
import { emailAddresses, people, phoneNumbers, postalAddresses } from '../../people/tables.ts'
import type { Services } from '../../services.ts'
import type { CorrectableField } from '../rendering/view-models.ts'

/** A field that may be corrected, with the row it stands in. */
export interface CorrectableValue extends CorrectableField {
  table: 'people' | 'email_addresses' | 'phone_numbers' | 'postal_addresses'
  rowId: string
  column: string
}

const partsOfAddress = [
  ['street', 'address-line1'],
  ['postal_code', 'postal-code'],
  ['city', 'address-level2'],
] as const

/** The values that a person may correct in place (REC-1): name, addresses, numbers, the address for letters. */
export async function listCorrectable(
  tx: Transaction<'rights'>,
  { tables }: Pick<Services, 'tables'>,
  personId: string,
  language: Language,
): Promise<CorrectableValue[]> {
  const [person] = await tx.select({ name: people.name }).from(people).where(eq(people.id, personId))
  const emails = await tx
    .select({ id: emailAddresses.id, value: emailAddresses.address })
    .from(emailAddresses)
    .where(eq(emailAddresses.personId, personId))
    .orderBy(asc(emailAddresses.position), asc(emailAddresses.id))
  const phones = await tx
    .select({ id: phoneNumbers.id, value: phoneNumbers.number })
    .from(phoneNumbers)
    .where(eq(phoneNumbers.personId, personId))
    .orderBy(asc(phoneNumbers.position), asc(phoneNumbers.id))
  const letters = await tx
    .select({
      id: postalAddresses.id,
      street: postalAddresses.street,
      postal_code: postalAddresses.postalCode,
      city: postalAddresses.city,
    })
    .from(postalAddresses)
    .where(eq(postalAddresses.personId, personId))
    .orderBy(asc(postalAddresses.id))
  const label = (table: string, column: string) => {
    const declared = tables.find(({ name }) => name === table)?.columns.get(column)
    return declared?.personal ? declared.label[language] : column
  }
  const field = (
    table: CorrectableValue['table'],
    rowId: string,
    column: string,
    value: string,
    type: CorrectableField['type'],
    autocomplete: string,
  ): CorrectableValue => ({
    name: `${table}.${column}.${rowId}`,
    label: label(table, column),
    value,
    type,
    autocomplete,
    table,
    rowId,
    column,
  })
  return [
    field('people', personId, 'name', person?.name ?? '', 'text', 'name'),
    ...emails.map(({ id, value }) => field('email_addresses', id, 'address', value, 'email', 'email')),
    ...phones.map(({ id, value }) => field('phone_numbers', id, 'number', value, 'tel', 'tel')),
    ...letters.flatMap((row) =>
      partsOfAddress.flatMap(([column, autocomplete]) =>
        row[column] ? [field('postal_addresses', row.id, column, row[column], 'text', autocomplete)] : [],
      ),
    ),
  ]
}
