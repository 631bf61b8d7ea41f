import { dayInZone } from '@diskret/legal-deadlines'
import { newId } from '../../platform/identifiers/new-id.ts'
import { auditEntries } from '../audit/tables.ts'
import { discoverPerson } from '../discovery/discover-person.ts'
import type { Transaction } from '../door/door.ts'
import { erasePerson } from '../erasure/erase-person.ts'
import { executePlan } from '../erasure/execute-plan.ts'
import { makePlan } from '../erasure/make-plan.ts'
import { verifyErasure } from '../erasure/verify-erasure.ts'
import type { Controller } from '../installation/controller.ts'
import { addToLedger } from '../ledger/add-to-ledger.ts'
import { ownIdentifiers } from '../ledger/find-shared-identifiers.ts'
import { lockLedger } from '../ledger/lock-ledger.ts'
import type { LedgerKind } from '../ledger/tables.ts'
import type { Services } from '../services.ts'
import { type ExpiredInvitation, findExpired } from './find-expired.ts'
import { openWaiting } from './waiting-content.ts'

/** Persons of one transaction: enough to be quick, few enough that an import waits for the ledger only a moment. */
const batch = 500
const system = { kind: 'system' } as const

/** Something of the persons stands in a text about somebody else, so each is erased by itself, with a case that stays open. */
class FoundInTexts extends Error {
  readonly people: readonly ExpiredInvitation[]
  constructor(people: readonly ExpiredInvitation[]) {
    super('found in texts')
    this.people = people
  }
}

/**
 * Erases whose invitation has ended, in batches by the same discovery, plan and check as everybody (BAS-26). Who was asked and
 * kept silent is remembered for twelve months, who said no as well, and who was never written to not at all (CON-39).
 * @returns how many
 */
export async function eraseExpired(services: Services): Promise<number> {
  const controller = await services.controller()
  const today = dayInZone(services.clock.now(), controller.timeZone)
  let erased = 0
  for (;;) {
    const count = await eraseBatch(services, controller, today)
    erased += count
    if (count === 0) return erased
  }
}

async function eraseBatch(services: Services, controller: Controller, today: string): Promise<number> {
  try {
    return await services.door.forPurpose('rights', system, (tx) => eraseTogether(tx, services, controller, today))
  } catch (error) {
    if (!(error instanceof FoundInTexts)) throw error
    for (const person of error.people) await eraseAlone(services, person)
    return error.people.length
  }
}

async function eraseTogether(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  today: string,
): Promise<number> {
  await lockLedger(tx, 'write')
  const first = await findExpired(tx, today, { limit: batch })
  if (first.length === 0) return 0
  // Who shares an address is erased together with the others, so that the ledger knows it to be shared.
  const sharing = await findExpired(tx, today, { sharingWith: first.map(({ personId }) => personId) })
  const people = [...new Map([...first, ...sharing].map((one) => [one.personId, one])).values()]
  const ids = people.map(({ personId }) => personId).sort()
  await tx.client.query('select id from diskret.people where id = any($1::uuid[]) order by id for update', [ids])
  const identifiers = await readIdentifiers(tx, services, people)
  const own = await ownIdentifiers(tx, services, {
    ids,
    names: people.map(({ name }) => name),
    emails: [...new Set(identifiers.flatMap(({ emails }) => emails))],
    phones: [...new Set(identifiers.flatMap(({ phones }) => phones))],
  })
  const discovered = await discoverPerson(tx, services.tables, ids, {
    without: ({ declaration }) => Boolean(declaration.outlivesSubject) && declaration.appendOnly === true,
  })
  await executePlan(tx, makePlan(discovered, [], { today, timeZone: controller.timeZone }))
  const { places } = await verifyErasure(tx, services.keyring, services.tables, own)
  if (places.length > 0) throw new FoundInTexts(people)
  for (const kind of ['asked', 'refused'] as const) {
    const those = people.flatMap((person, index) => (rememberedAs(person) === kind ? [identifiers[index]!] : []))
    if (those.length > 0) await addToLedger(tx, services, kind, those, ids)
  }
  await tx.insert(auditEntries).values(
    people.map((person) => ({
      id: newId(),
      actor: 'system',
      role: 'system',
      purpose: tx.role,
      action: 'erase',
      personId: person.personId,
      details: { reason: 'invitation-ended', ledger: rememberedAs(person) },
    })),
  )
  return people.length
}

async function eraseAlone(services: Services, person: ExpiredInvitation): Promise<void> {
  try {
    const how = { ground: 'A17NonNecessity', remember: rememberedAs(person) } as const
    await erasePerson(services, system, person.personId, how)
  } catch (error) {
    // A duplicate went with an earlier one, or the person was quicker.
    if ((error as { code?: string }).code !== 'person-not-found') throw error
  }
}

function rememberedAs({ wasAsked, hasObjected }: ExpiredInvitation): LedgerKind | null {
  if (hasObjected) return 'refused'
  return wasAsked ? 'asked' : null
}

/** Addresses in the open, and those that waited; of numbers only the former, since a number that waits is often a company's. */
async function readIdentifiers(
  tx: Transaction<'rights'>,
  { keyring }: Pick<Services, 'keyring'>,
  people: readonly ExpiredInvitation[],
): Promise<{ emails: string[]; phones: string[]; name: string }[]> {
  const ids = people.map(({ personId }) => personId)
  const read = async (text: string) => {
    const { rows } = await tx.client.query<{ id: string; value: string }>(text, [ids])
    return Map.groupBy(rows, ({ id }) => id)
  }
  const emails = await read(
    'select person_id as id, address as value from diskret.email_addresses where person_id = any($1::uuid[])',
  )
  const phones = await read(
    'select person_id as id, number as value from diskret.phone_numbers where person_id = any($1::uuid[])',
  )
  return people.map(({ personId, name, waiting }) => ({
    name,
    emails: [
      ...(emails.get(personId) ?? []).map(({ value }) => value),
      ...(openWaiting(keyring, personId, waiting).emails ?? []),
    ],
    phones: (phones.get(personId) ?? []).map(({ value }) => value),
  }))
}
