import type { Client } from 'pg'
import { hashIdentifiers } from '../../apps/server/src/data-protection/ledger/hash-identifier.ts'
import type { Keyring } from '../../apps/server/src/platform/keyring/keyring.ts'
import { type Journal, type KnownPerson, newPerson } from './journal.ts'

export interface Fault {
  invariant: string
  detail: string
}

interface Stands {
  id: string
  name: string
  emails: string[]
  restricted: boolean
  objected: boolean
  consents: Record<string, string>
  notes: Record<string, string>
}

const standing = `
  select p.id, p.name,
    (select coalesce(array_agg(e.address), '{}') from diskret.email_addresses e where e.person_id = p.id) as emails,
    exists (select from diskret.restrictions r where r.person_id = p.id and r.lifted_at is null) as restricted,
    exists (select from diskret.objections o where o.person_id = p.id and o.purpose = 'marketing' and o.lifted_at is null) as objected,
    (select coalesce(jsonb_object_agg(c.id, c.status), '{}') from diskret.consents c where c.person_id = p.id) as consents,
    (select coalesce(jsonb_object_agg(n.id, n.text), '{}') from diskret.notes n join diskret.note_people l on l.note_id = n.id where l.person_id = p.id) as notes
  from diskret.people p where p.id = any($1)`

const given = ['ConsentGiven', 'RenewedConsentGiven']

/**
 * Whether everything that clients were told still stands, and what was cut off happened wholly or not at all. What was unsure is
 * settled by what stands there.
 * @param since looks at those who were acted on in this round or later
 */
export async function checkAcknowledged(
  client: Client,
  keyring: Keyring,
  journal: Journal,
  since: number,
): Promise<Fault[]> {
  const faults: Fault[] = []
  const lost = (detail: string) => faults.push({ invariant: 'nothing-acknowledged-is-lost', detail })
  const people = [...journal.people.values()].filter(({ round, unsure }) => round >= since || unsure !== null)
  const { rows } = await client.query<Stands>(standing, [people.map(({ id }) => id)])
  const found = new Map(rows.map((row) => [row.id, row]))
  const { rows: cases } = await client.query<{ person_id: string }>(
    'select person_id from diskret.erasures where person_id = any($1)',
    [people.map(({ id }) => id)],
  )
  const erased = new Set(cases.map(({ person_id }) => person_id))
  const takenBack = ({ importId }: KnownPerson) =>
    importId !== null && journal.imports.get(importId)?.state !== 'started'
  for (const person of people) {
    const row = found.get(person.id)
    // The undo may have been another client's.
    if (takenBack(person) && !row && (person.invited || person.erased)) {
      journal.people.delete(person.id)
      person.erased = true
      continue
    }
    if (person.unsure !== null) {
      settle(person, row, erased.has(person.id), lost)
      if (person.erased && person.unsure === 'erase') journal.erased.push(person.email)
      person.unsure = null
      if (!row) {
        journal.people.delete(person.id)
        continue
      }
    }
    if (person.erased) {
      if (row) lost(`${person.id} was erased and is here`)
      if (!erased.has(person.id)) lost(`${person.id} was erased and has no case`)
      journal.people.delete(person.id)
    } else if (row) compare(person, row, lost)
    else lost(`${person.id} was registered and is gone`)
  }
  await checkLedger(client, keyring, journal, since, lost)
  return faults
}

/** Takes over what became of an act that was cut off; anything but wholly or not at all is a fault. */
function settle(person: KnownPerson, row: Stands | undefined, isErased: boolean, lost: (detail: string) => void): void {
  if (!row) {
    person.erased = true
    if (!isErased) lost(`${person.id} is gone after ${person.unsure} without a case`)
    if (!['erase', 'answer no'].includes(person.unsure ?? '')) lost(`${person.id} is gone after ${person.unsure}`)
    return
  }
  if (isErased) lost(`${person.id} has a case and is here`)
  if (person.unsure?.startsWith('answer') && Object.keys(row.consents).length > 0) person.invited = false
  for (const [id, status] of Object.entries(row.consents)) {
    const before = person.consents.get(id)
    const mayChange = ['consent', 'withdraw', 'object', 'answer yes'].includes(person.unsure ?? '')
    if (before === undefined && person.unsure?.startsWith('answer')) continue
    if (before !== (given.includes(status) ? 'given' : 'withdrawn') && !mayChange)
      lost(`${person.id}: a consent changed by ${person.unsure}`)
    person.consents.set(id, given.includes(status) ? 'given' : 'withdrawn')
  }
  for (const [id, text] of Object.entries(row.notes)) if (person.unsure === 'note') person.notes.set(id, text)
  if (person.unsure === 'rename') person.name = row.name
  if (person.unsure === 'object') person.objected = row.objected
  if (person.unsure === 'restrict') person.restricted = row.restricted
}

function compare(person: KnownPerson, row: Stands, lost: (detail: string) => void): void {
  const tell = (what: string) => lost(`${person.id}: ${what}`)
  if (row.name !== person.name && person.name !== '') tell('the name is another')
  if (!row.emails.includes(person.email)) tell('the address is missing')
  if (row.objected !== person.objected) tell(`the objection is ${row.objected ? 'there' : 'missing'}`)
  if (row.restricted !== person.restricted) tell(`the restriction is ${row.restricted ? 'there' : 'missing'}`)
  for (const [id, state] of person.consents)
    if (given.includes(row.consents[id] ?? '') !== (state === 'given'))
      tell(`a consent is ${row.consents[id] ?? 'missing'}, not ${state}`)
  for (const [id, text] of person.notes) if (row.notes[id] !== text) tell('a note is missing')
}

async function checkLedger(
  client: Client,
  keyring: Keyring,
  { remembered, erased }: Journal,
  since: number,
  lost: (detail: string) => void,
): Promise<void> {
  const emails = [...remembered.filter(({ round }) => round >= since).map(({ email }) => email), ...erased.slice(-200)]
  const hashes = emails.map((email) => hashIdentifiers(keyring, { emails: [email], phones: [], name: null })[0]!.plain)
  const { rows } = await client.query<{ missing: number }>(
    'select count(*)::int as missing from unnest($1::bytea[]) h where not exists (select from diskret.ledger_entries l where l.hash = h)',
    [hashes],
  )
  if (rows[0]!.missing > 0) lost(`${rows[0]!.missing} addresses are not in the ledger any more`)
}

/** Whether lists that were accepted are in, and those that were taken back are gone; tells the clients who is invited now. */
export async function checkImports(
  client: Client,
  journal: Journal,
  since: number,
): Promise<{ faults: Fault[]; invited: KnownPerson[] }> {
  const faults: Fault[] = []
  const lost = (detail: string) => faults.push({ invariant: 'nothing-acknowledged-is-lost', detail })
  const runs = [...journal.imports.values()].filter(({ round, state }) => round >= since || state === 'unsure')
  const invited: KnownPerson[] = []
  if (runs.length === 0) return { faults, invited }
  const { rows } = await client.query<{ id: string; state: string; counts: Record<string, number> | null }>(
    "select id, state, outcome->'counts' as counts from diskret.imports where id = any($1)",
    [runs.map(({ id }) => id)],
  )
  const states = new Map(rows.map((row) => [row.id, row]))
  const { rows: people } = await client.query<{ id: string; name: string; email: string; import_id: string }>(
    `select p.id, p.name, e.address as email, i.import_id from diskret.invitations i join diskret.people p on p.id = i.person_id
       join diskret.email_addresses e on e.person_id = p.id where i.state = 'open' and i.import_id = any($1)`,
    [runs.map(({ id }) => id)],
  )
  const here = new Set(people.map(({ email }) => email))
  for (const run of runs) {
    const state = states.get(run.id)?.state ?? 'missing'
    if (run.state === 'unsure') run.state = state === 'undone' ? 'undone' : 'started'
    if (run.state === 'started' && state !== 'done') lost(`the list ${run.id} is ${state}`)
    if (run.state === 'undone' && state !== 'undone') lost(`the list ${run.id} was taken back and is ${state}`)
    if (run.state === 'undone' && run.emails.some((email) => here.has(email)))
      lost(`the list ${run.id} was taken back and people are here`)
  }
  for (const { id, name, email, import_id: importId } of people)
    if (!journal.people.has(id) && journal.imports.get(importId)?.state === 'started') {
      const person = newPerson({ id, email, name, importId, round: since })
      journal.people.set(id, person)
      invited.push(person)
    }
  return { faults, invited }
}
