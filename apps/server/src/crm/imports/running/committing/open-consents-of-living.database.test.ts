import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withdrawConsent } from '../../../../data-protection/consents/withdraw-consent.ts'
import { closeTestDatabase } from '../../../../data-protection/testing/test-database.ts'
import { newId } from '../../../../platform/identifiers/new-id.ts'
import { undoImport } from '../../undoing/undo-import.ts'
import { type ImportBench, openImportBench, operator, wrongBits } from '../testing/import-bench.ts'

let bench: ImportBench
const wording = newId()
beforeAll(async () => {
  bench = await openImportBench()
  await bench.signAssessment('customer-contacts', 'customer')
  await bench.query(
    `insert into diskret.wordings (id, purpose, channel, language, version, text, digest)
     values ($1, 'marketing', 'email', 'da', 1, 'Ja tak til nyheder', 'd1')`,
    [wording],
  )
})
afterAll(() => closeTestDatabase(bench.database))

const mapping = [
  { header: 'Ordlyd', field: 'consentWording' },
  { header: 'Dato', field: 'consentGivenAt' },
  { header: 'Metode', field: 'consentMethod' },
  { header: 'Bevis', field: 'consentSource' },
]

let place = 0
let email = ''
beforeEach(async () => {
  email = `ane${++place}@c.example`
  await bench.importText(`Navn;E-mail\nAne Proof;${email}\n`, { basis: 'contract' })
})

/** One row about Ane with a consent of the day given. */
const proof = (day: string, at = email) => `Ane Proof;${at};ja;${wording};${day};web;formular 17`
const prove = (...rows: string[]) =>
  bench.importText(
    `Navn;E-mail;Samtykke;Ordlyd;Dato;Metode;Bevis\n${rows.join('\n')}\n`,
    { basis: 'consent' },
    { mapping },
  )

const ane = async () => {
  const [found] = await bench.query<{ id: string; marketing: number; consents: string[]; bases: number }>(
    `select p.id, p.permitted_purposes & 4 as marketing,
       array(select c.status from diskret.consents c where c.person_id = p.id order by c.given_at) as consents,
       (select count(*)::int from diskret.legal_bases b where b.person_id = p.id and b.kind = 'consent' and b.closed_at is null) as bases
     from diskret.people p join diskret.email_addresses e on e.person_id = p.id where e.address = $1`,
    [email],
  )
  if (!found) throw new Error('she is not there')
  return found
}

test('a consent that a row proves is written for somebody who is here already, once [CON-33]', async () => {
  const { counts } = await prove(proof('2026-03-04'))
  expect(counts).toMatchObject({ accepted: 0, duplicate: 1, invitations: 0 })
  expect(await ane()).toMatchObject({ marketing: 4, consents: ['ConsentGiven'], bases: 1 })
  expect(
    await bench.query(
      'select channel, method, given_by, identifier_used, expires_on::text from diskret.consents where person_id = $1',
      [(await ane()).id],
    ),
  ).toEqual([{ channel: 'email', method: 'web', given_by: 'self', identifier_used: email, expires_on: '2028-03-04' }])
  expect(await bench.query('select used_since is not null as used from diskret.wordings')).toEqual([{ used: true }])
  await prove(proof('2026-03-04'))
  await prove(proof('2026-02-01'))
  expect(await ane()).toMatchObject({ consents: ['ConsentGiven'], bases: 1 })
  await prove(proof('2026-05-06'))
  expect(await ane()).toMatchObject({ consents: ['ConsentGiven', 'RenewedConsentGiven'], bases: 2 })
  expect(await wrongBits(bench)).toEqual({})
})

test('the proof may stand on a later line of theirs, and the newest of several counts', async () => {
  await prove(`Ane Proof;${email};;;;;`, proof('2026-03-04'), proof('2026-06-07'))
  expect(await ane()).toMatchObject({ marketing: 4, consents: ['ConsentGiven'] })
})

test.each(['2026-03-04', '2026-10-01'])(
  'what she withdrew is opened by no list, even one that says she said yes on %s [BAS-3]',
  async (day) => {
    await prove(proof('2026-03-04'))
    const { id } = await ane()
    await bench.services.door.forPurpose('rights', operator, (tx) =>
      withdrawConsent(tx, bench.services, { personId: id, purpose: 'marketing' }),
    )
    await prove(proof(day))
    expect(await ane()).toMatchObject({ marketing: 0, consents: ['ConsentWithdrawn'], bases: 0 })
  },
)

test('nor what she objected to [OBJ-1, BAS-3]', async () => {
  const { id } = await ane()
  await bench.query(
    "insert into diskret.objections (id, person_id, purpose, state, recorded_by) values ($1, $2, 'marketing', 'upheld', 'person')",
    [newId(), id],
  )
  await prove(proof('2026-10-01'))
  expect(await ane()).toMatchObject({ marketing: 0, consents: [] })
})

test('a consent that has run out opens nothing: they are invited [CON-34]', async () => {
  const { counts } = await prove(proof('2020-01-01', `ny${place}@c.example`))
  expect(counts).toMatchObject({ accepted: 1, invitations: 1 })
  await prove(proof('2020-01-01'))
  expect(await ane()).toMatchObject({ marketing: 0, consents: [] })
})

test('who was invited and has agreed by proof is kept; taken back, they are invited again', async () => {
  email = `bo${place}@c.example`
  await bench.importText(`Navn;E-mail\nAne Proof;${email}\n`)
  const { id } = await prove(proof('2026-03-04'))
  const due = () => bench.query('select due_for_erasure_on is null as kept from diskret.people where id = $1', [person])
  const { id: person } = await ane()
  expect(await due()).toEqual([{ kept: true }])
  await undoImport(bench.services, operator, id ?? '')
  expect(await ane()).toMatchObject({ marketing: 0, consents: [], bases: 0 })
  expect(await due()).toEqual([{ kept: false }])
  expect(await wrongBits(bench)).toEqual({})
})

test('a consent that was withdrawn since stays withdrawn when its list is taken back', async () => {
  const { id } = await prove(proof('2026-03-04'))
  const { id: person } = await ane()
  await bench.services.door.forPurpose('rights', operator, (tx) =>
    withdrawConsent(tx, bench.services, { personId: person, purpose: 'marketing' }),
  )
  await undoImport(bench.services, operator, id ?? '')
  expect(await ane()).toMatchObject({ marketing: 0, consents: ['ConsentWithdrawn'] })
  await prove(proof('2026-10-01'))
  expect(await ane()).toMatchObject({ marketing: 0, bases: 0 })
})
