import type { Transaction } from '../../data-protection/door/door.ts'
import type { Controller } from '../../data-protection/installation/controller.ts'
import { type DescribedPerson, describePerson } from '../../data-protection/people/describe-person.ts'
import { personNotFound } from '../../data-protection/people/problems.ts'
import type { Services } from '../../data-protection/services.ts'
import { countLooks, type Looks } from './count-looks.ts'
import { type ListedPerson, readListedPeople } from './read-listed-people.ts'
import { type PersonCard, readPersonCard } from './read-person-card.ts'

/** A person with all that is held, and in short what a page shows first. */
export type PersonDocument = Omit<DescribedPerson, 'version'> &
  Omit<ListedPerson, 'id' | 'kind' | 'purposes' | 'country'> & {
    country: string | null
    /** What may be done, purpose by purpose, and what happens next. */
    card: PersonCard
    looks: Looks
  }

/**
 * Opens one person: a look, which the audit keeps (AUD-1).
 * @throws Problem person-not-found, also for somebody whom the role may not see
 */
export async function getPerson(
  tx: Transaction,
  services: Services,
  controller: Controller,
  id: string,
): Promise<PersonDocument> {
  const { version: _, ...described } = await describePerson(tx, services, controller.timeZone, id)
  const [short] = await readListedPeople(tx, [id], services.clock.now())
  if (!short) throw personNotFound({})
  const { id: _id, kind: _kind, purposes: _purposes, ...shown } = short
  return {
    ...described,
    ...shown,
    card: await readPersonCard(tx, id, services.clock.now()),
    looks: await countLooks(tx, id),
  }
}
