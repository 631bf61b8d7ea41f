import { eq } from 'drizzle-orm'
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Transaction } from '../door/door.ts'
import { installation } from '../installation/tables.ts'
import { personNotFound, severalPeople } from './problems.ts'
import { emailAddresses, people, phoneNumbers } from './tables.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Finds the one person whom a text names: an id, an e-mail address, or a telephone number (without a country code it is one
 * of the controller's country).
 * @returns the person's id
 * @throws Problem person-not-found when nobody whom the purpose may see is named so
 * @throws Problem several-people, with ids only, when several are
 */
export async function findOnePerson(tx: Transaction, text: string): Promise<string> {
  const found = await findIds(tx, text.trim())
  const ids = [...new Set(found.map(({ id }) => id))].sort()
  if (ids.length > 1) throw severalPeople({ ids: ids.join(', ') })
  const [id] = ids
  if (!id) throw personNotFound({})
  return id
}

async function findIds(tx: Transaction, text: string): Promise<{ id: string }[]> {
  if (uuid.test(text)) return tx.select({ id: people.id }).from(people).where(eq(people.id, text.toLowerCase()))
  if (text.includes('@'))
    return tx
      .select({ id: emailAddresses.personId })
      .from(emailAddresses)
      .where(eq(emailAddresses.address, text.normalize('NFC').toLowerCase()))
  const [controller] = await tx.select({ country: installation.country }).from(installation)
  const number = parsePhoneNumberFromString(text, (controller?.country ?? 'DK') as CountryCode)
  if (!number) return []
  return tx.select({ id: phoneNumbers.personId }).from(phoneNumbers).where(eq(phoneNumbers.number, number.number))
}
