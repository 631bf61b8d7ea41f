import dictionary from '../dictionaries/role-addresses.json' with { type: 'json' }
import { fold } from './fold-name.ts'

const localParts = new Set(dictionary.localParts)

/**
 * Whether an address belongs to a function (info@, salg@, bogholderi@), so that it identifies a person only together with a name.
 * @param email a valid address in lower case
 */
export function isRoleAddress(email: string): boolean {
  let end = email.lastIndexOf('@')
  const plus = email.indexOf('+')
  if (plus > 0 && plus < end) end = plus
  const local = email.slice(0, end)
  if (localParts.has(local)) return true
  if (end > 32) return false
  const letters = local.replace(/[-._0-9]+/g, '')
  return localParts.has(/^[a-z]*$/.test(letters) ? letters : fold(letters).replace(/ /g, ''))
}
