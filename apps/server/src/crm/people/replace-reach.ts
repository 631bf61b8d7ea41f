import { eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../../data-protection/door/door.ts'
import type { ChangedField } from '../../data-protection/people/pin-fields.ts'
import { emailAddresses, phoneNumbers, postalAddresses } from '../../data-protection/people/tables.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { PostalDetails } from './person-details.ts'

/** Whose ways of reach are replaced, and where the new ones come from. */
export interface ReachOf {
  personId: string
  sourceId: string
}

/** Replaces the addresses of a person by those given, in their order; what stays keeps its row. @returns what is new */
export async function replaceEmails(tx: Transaction, of: ReachOf, wanted: readonly string[]): Promise<ChangedField[]> {
  const rows = await tx
    .select({ id: emailAddresses.id, value: emailAddresses.address })
    .from(emailAddresses)
    .where(eq(emailAddresses.personId, of.personId))
  const { gone, kept, added } = compare(rows, wanted)
  if (gone.length > 0) await tx.delete(emailAddresses).where(inArray(emailAddresses.id, gone))
  for (const { id, position } of kept)
    await tx.update(emailAddresses).set({ position }).where(eq(emailAddresses.id, id))
  if (added.length > 0)
    await tx
      .insert(emailAddresses)
      .values(added.map(({ id, value, position }) => ({ ...of, id, position, address: value })))
  return added.map(({ id }) => ({ table: 'email_addresses', rowId: id, column: 'address' }))
}

/** Replaces the numbers of a person by those given, in their order; what stays keeps its row. @returns what is new */
export async function replacePhones(tx: Transaction, of: ReachOf, wanted: readonly string[]): Promise<ChangedField[]> {
  const rows = await tx
    .select({ id: phoneNumbers.id, value: phoneNumbers.number })
    .from(phoneNumbers)
    .where(eq(phoneNumbers.personId, of.personId))
  const { gone, kept, added } = compare(rows, wanted)
  if (gone.length > 0) await tx.delete(phoneNumbers).where(inArray(phoneNumbers.id, gone))
  for (const { id, position } of kept) await tx.update(phoneNumbers).set({ position }).where(eq(phoneNumbers.id, id))
  if (added.length > 0)
    await tx
      .insert(phoneNumbers)
      .values(added.map(({ id, value, position }) => ({ ...of, id, position, number: value })))
  return added.map(({ id }) => ({ table: 'phone_numbers', rowId: id, column: 'number' }))
}

/** Replaces the postal addresses of a person by the one given, or takes them away. @returns what is new */
export async function replacePostalAddress(
  tx: Transaction,
  of: ReachOf,
  wanted: PostalDetails | null,
): Promise<ChangedField[]> {
  await tx.delete(postalAddresses).where(eq(postalAddresses.personId, of.personId))
  if (!wanted || !Object.values(wanted).some(Boolean)) return []
  const id = newId()
  await tx.insert(postalAddresses).values({ ...of, id, ...wanted })
  const columns = {
    street: 'street',
    street2: 'street2',
    postalCode: 'postal_code',
    city: 'city',
    region: 'region',
    country: 'country',
  }
  return Object.entries(columns)
    .filter(([property]) => wanted[property as keyof PostalDetails])
    .map(([, column]) => ({ table: 'postal_addresses', rowId: id, column }))
}

function compare(rows: readonly { id: string; value: string }[], wanted: readonly string[]) {
  const kept: { id: string; position: number }[] = []
  const added: { id: string; value: string; position: number }[] = []
  for (const [position, value] of wanted.entries()) {
    const row = rows.find((one) => one.value === value)
    if (row) kept.push({ id: row.id, position })
    else added.push({ id: newId(), value, position })
  }
  const gone = rows.filter(({ id }) => !kept.some((row) => row.id === id)).map(({ id }) => id)
  return { gone, kept, added }
}
