import { type Actor, rolesOpenTo, servingRights } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { purposeNotOpen } from '../door/problems.ts'
import { findOnePerson } from '../people/find-one-person.ts'
import type { AccessRole } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'

/** Under which a colleague may know somebody whose act they write down, the widest first. */
export const servingPurposes = [
  'rights',
  'seller-desk',
  'customer',
  'prospecting',
  'marketing',
  'invitation',
] as const satisfies readonly AccessRole[]

/**
 * Writes down an act of a person (a yes, a no, a withdrawal) for whoever heard it. The person has to be visible to them under
 * the purpose they work for; the act itself runs under `rights`, since it closes the very purpose under which they see.
 * @param named id, address or number
 * @param purpose under which they work; without one the first that their roles open
 * @throws Problem person-not-found, several-people, purpose-not-open
 */
export async function servePerson<Result>(
  { door }: Pick<Services, 'door'>,
  actor: Actor,
  named: string,
  work: (tx: Transaction<'rights'>, personId: string) => Promise<Result>,
  purpose: AccessRole | undefined = servingPurposes.find((one) => rolesOpenTo(actor).includes(one)),
): Promise<Result> {
  if (purpose === undefined) throw purposeNotOpen({ purpose: 'rights' })
  const personId = await door.forPurpose(purpose, actor, (tx) => findOnePerson(tx, named))
  return door.forPurpose('rights', servingRights(actor), (tx) => work(tx, personId))
}
