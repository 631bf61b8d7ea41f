import type { Client } from 'pg'
import { listPeople } from '../../apps/server/src/crm/people/list-people.ts'
import { registerPerson } from '../../apps/server/src/crm/people/register-person.ts'
import { personRegistration } from '../../apps/server/src/crm/people/schemas.ts'
import { listAudit } from '../../apps/server/src/data-protection/audit/list-audit.ts'
import { withdrawConsent } from '../../apps/server/src/data-protection/consents/withdraw-consent.ts'
import { erasePerson } from '../../apps/server/src/data-protection/erasure/erase-person.ts'
import { checkIdentifier } from '../../apps/server/src/data-protection/ledger/check-ledger.ts'
import { objectTo } from '../../apps/server/src/data-protection/objections/object-to.ts'
import { describePerson } from '../../apps/server/src/data-protection/people/describe-person.ts'
import { erasePlainly } from '../erasure/plain-erasure.ts'
import type { World } from '../world/open-world.ts'

const operator = { kind: 'operator' } as const

/** An operation of GDPRBench, with the protection on and off. */
export interface Operation {
  /** As GDPRBench calls it. */
  name: string
  on(place: number): Promise<unknown>
  off(place: number): Promise<unknown>
}

/** Whom the operations are about, each person for one operation only where it changes them. */
export interface Subjects {
  read: readonly string[]
  erased: readonly string[]
  withdrawn: readonly string[]
  objecting: readonly string[]
}

/**
 * The operations of GDPRBench (Shastri and others, PVLDB 13(7)) on a CRM's data. Off is what a CRM without any of it does: rows are
 * written, read and deleted, and an UPDATE says that somebody is out.
 */
export async function gdprOperations(world: World, plain: Client, subjects: Subjects): Promise<Operation[]> {
  const { services } = world
  const controller = await services.controller()
  const made = Date.now()
  return [
    {
      name: 'create-record',
      on: (place) => {
        const registration = personRegistration.parse({
          name: `Karla Ny ${place}`,
          emails: [`karla${made}.${place}@ny.example`],
          phones: [`+45${20_000_000 + (place % 9_000_000)}`],
          source: { from: 'elsewhere', description: 'en måling' },
          basis: { kind: 'contract', evidence: 'ordre' },
        })
        return services.door.forPurpose('seller-desk', operator, (tx) =>
          registerPerson(tx, services, controller, registration, 'da'),
        )
      },
      off: (place) =>
        plain.query(
          `with person as (insert into plain.people (id, name, folded_name, kind, recorded_at, version, is_minor)
               values (gen_random_uuid(), 'Karla Ny', 'karla ny', 'consumer', now(), 1, false) returning id),
             address as (insert into plain.email_addresses (id, person_id, address, position, recorded_at)
               select gen_random_uuid(), id, $1, 0, now() from person),
             number as (insert into plain.phone_numbers (id, person_id, number, position, recorded_at)
               select gen_random_uuid(), id, $2, 0, now() from person)
           insert into plain.legal_bases (id, person_id, purpose, kind, opened_at, opened_by, evidence)
             select gen_random_uuid(), id, 'customer', 'contract', now(), 'operator', 'ordre' from person`,
          [`karla${made}.${place}@ny.example`, `+45${20_000_000 + place}`],
        ),
    },
    {
      name: 'read-data-by-usr',
      on: (place) =>
        services.door.forPurpose('rights', operator, (tx) =>
          describePerson(tx, services, controller.timeZone, subjects.read[place % subjects.read.length]!),
        ),
      off: (place) => readPlainly(plain, subjects.read[place % subjects.read.length]!),
    },
    {
      name: 'read-data-by-pur',
      on: () =>
        services.door.forPurpose('marketing', operator, (tx) => listPeople(tx, services, { limit: 50, sort: 'name' })),
      off: () =>
        plain.query(
          `select p.id, p.name, p.kind, p.country, array(select e.address from plain.email_addresses e where e.person_id = p.id) as emails
             from plain.people p where exists (select from plain.consents c where c.person_id = p.id and c.purpose = 'marketing' and c.status = 'ConsentGiven')
             order by p.name collate "da-x-icu", p.id limit 50`,
        ),
    },
    {
      name: 'update-by-obj',
      on: (place) =>
        services.door.forPurpose('rights', operator, (tx) =>
          objectTo(tx, services, { personId: subjects.objecting[place]! }),
        ),
      off: (place) =>
        plain.query(
          `insert into plain.objections (id, person_id, purpose, state, recorded_by, recorded_at) values (gen_random_uuid(), $1, 'marketing', 'upheld', 'x', now())`,
          [subjects.objecting[place]],
        ),
    },
    {
      name: 'delete-data-by-pur',
      on: (place) =>
        services.door.forPurpose('rights', operator, (tx) =>
          withdrawConsent(tx, services, { personId: subjects.withdrawn[place]!, purpose: 'marketing' }),
        ),
      off: (place) =>
        plain.query(
          `with ended as (update plain.consents set status = 'ConsentWithdrawn', ended_at = now() where person_id = $1 and purpose = 'marketing')
           update plain.legal_bases set closed_at = now() where person_id = $1 and purpose = 'marketing' and closed_at is null`,
          [subjects.withdrawn[place]],
        ),
    },
    {
      name: 'delete-data-by-usr',
      on: (place) =>
        erasePerson(services, operator, subjects.erased[place]!, { ground: 'A17ObjectA21', remember: 'erased' }),
      off: (place) => erasePlainly(plain, subjects.erased[place]!),
    },
    {
      name: 'verify-deletion',
      on: (place) => checkIdentifier(services, operator, { identifier: `nogen${place}@post.example` }),
      off: (place) =>
        plain.query('select id from plain.email_addresses where address = $1', [`nogen${place}@post.example`]),
    },
    {
      name: 'read-log-by-usr',
      on: (place) =>
        services.door.forPurpose('rights', operator, (tx) =>
          listAudit(tx, { person: subjects.read[place % subjects.read.length], limit: 50 }),
        ),
      off: (place) =>
        plain.query('select * from plain.audit_entries where person_id = $1 order by at desc, id desc limit 50', [
          subjects.read[place % subjects.read.length],
        ]),
    },
    {
      name: 'read-log-by-time',
      on: () =>
        services.door.forPurpose('rights', operator, (tx) =>
          listAudit(tx, { since: new Date(made - 86_400_000 * 30), limit: 50 }),
        ),
      off: () =>
        plain.query('select * from plain.audit_entries where at >= $1 order by at desc, id desc limit 50', [
          new Date(made - 86_400_000 * 30),
        ]),
    },
  ]
}

const tables = [
  'email_addresses',
  'phone_numbers',
  'postal_addresses',
  'employments',
  'tags',
  'legal_bases',
  'consents',
  'tasks',
]

async function readPlainly(plain: Client, id: string): Promise<void> {
  await plain.query('begin')
  await plain.query('select * from plain.people where id = $1', [id])
  for (const table of tables) await plain.query(`select * from plain.${table} where person_id = $1`, [id])
  await plain.query(
    'select n.* from plain.notes n where n.id in (select l.note_id from plain.note_people l where l.person_id = $1)',
    [id],
  )
  await plain.query('commit')
}
