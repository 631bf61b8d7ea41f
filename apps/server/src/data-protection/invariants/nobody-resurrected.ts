import { hashIdentifiers } from '../ledger/hash-identifier.ts'
import type { Services } from '../services.ts'
import type { Invariant } from './invariant.ts'

const system = { kind: 'system' } as const
const page = 5000

interface Held {
  id: string
  name: string
  emails: string[]
  phones: string[]
  since: Date
}

/**
 * Nobody came in after they were erased (ERA-15), unless by an act of their own, which takes their marks away. A mark that is
 * younger than what is held says nothing: it was made of a list of the company's, of somebody who is there all the same.
 */
export const nobodyResurrected: Invariant = {
  name: 'nobody-resurrected',
  holds: 'nobody in the ledger of erasures has come back',
  counts: () => [],
  async look(services) {
    const erased = await erasedSince(services)
    if (erased.size === 0) return []
    let wrong = 0
    for (let last: string | null = null; ; ) {
      const held = await heldAfter(services, last)
      for (const { name, emails, phones, since } of held) {
        const hashes = hashIdentifiers(services.keyring, { emails, phones, name })
        const marks = hashes.flatMap(({ plain, withName }) => [plain, ...(withName ? [withName] : [])])
        if (marks.some((mark) => (erased.get(mark.toString('hex')) ?? since) < since)) wrong++
      }
      if (held.length < page) return [{ what: 'people who were erased and are held again', wrong }]
      last = held.at(-1)!.id
    }
  },
}

/** When each mark of an erasure was made, by its hash in hex. */
async function erasedSince({ door }: Services): Promise<Map<string, Date>> {
  const { rows } = await door.forPurpose('rights', system, (tx) =>
    tx.client.query<{ hash: Buffer; since: Date }>(
      "select hash, recorded_at as since from diskret.ledger_entries where kind = 'erased'",
    ),
  )
  return new Map(rows.map(({ hash, since }) => [hash.toString('hex'), since]))
}

/** The next people with their identifiers, and when the latest of these came in. */
async function heldAfter({ door }: Services, last: string | null): Promise<Held[]> {
  const { rows } = await door.forPurpose('rights', system, (tx) =>
    tx.client.query<Held>(
      `select p.id, p.name, e.emails, n.phones, greatest(p.recorded_at, e.since, n.since) as since
       from (select id, name, recorded_at from diskret.people where $1::uuid is null or id > $1::uuid order by id limit ${page}) p
         cross join lateral (select coalesce(array_agg(address), '{}') as emails, max(recorded_at) as since
           from diskret.email_addresses where person_id = p.id) e
         cross join lateral (select coalesce(array_agg(number), '{}') as phones, max(recorded_at) as since
           from diskret.phone_numbers where person_id = p.id) n
       order by p.id`,
      [last],
    ),
  )
  return rows
}
