import { afterAll, beforeAll, expect, test } from 'vitest'
import { addToLedger } from '../ledger/add-to-ledger.ts'
import { checkLedger } from '../ledger/check-ledger.ts'
import { makeToken } from '../mail/page-token.ts'
import { readMail } from '../mail/read-mail.ts'
import { portalFeature } from '../portal/feature.ts'
import { type Answer, invite, openPortal, type Portal } from '../portal/testing/open-portal.ts'
import { formsOf, press } from '../portal/testing/read-page.ts'
import { signUpsFeature } from './feature.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([portalFeature, signUpsFeature])
})
afterAll(() => portal.close())

const system = { kind: 'system' } as const
const query = async (sql: string, ...values: unknown[]) => (await portal.database.owner.query(sql, values)).rows
const count = async (sql: string, ...values: unknown[]) =>
  Number((await query(`select count(*) from diskret.${sql}`, ...values))[0].count)
const newest = async (email: string): Promise<{ id: string; signUp: string }> => {
  const [mail] = await query(
    "select id, values ->> 'signUpId' as \"signUp\" from diskret.mail_messages where kind = 'confirmation' and recipient = $1 order by id desc limit 1",
    email,
  )
  return mail
}
const confirmPath = async (email: string) => {
  const { signUp } = await newest(email)
  return `/sign-up/confirm/${makeToken(portal.services.keyring, { kind: 'sign-up', id: signUp })}`
}
/** Fills in the form and sends it. */
const signUp = async (email: string, fields: Record<string, string> = { 'marketing-email': 'yes' }): Promise<Answer> =>
  press(portal, await portal.get('/sign-up'), 'sign-up', { email, ...fields })
const bits = async (personId: string) =>
  (await query('select permitted_purposes from diskret.people where id = $1', personId))[0].permitted_purposes as number

test('the form has nothing ticked, the notice above the button, each channel by itself; sent empty it stores nothing [SCN-2, CON-1, CON-2, NOT-10]', async () => {
  const page = await portal.get('/sign-up')
  expect(page.status).toBe(200)
  expect(page.body).not.toMatch(/\schecked/)
  for (const name of ['marketing-email', 'marketing-telephone', 'marketing-post', 'register', 'profiling'])
    expect(page.body).toContain(`name="${name}"`)
  expect(page.body.indexOf('id="notice"')).toBeLessThan(page.body.indexOf('value="sign-up"'))
  for (const form of [
    {},
    { email: 'a@b.example', 'marketing-email': 'yes' },
    { act: 'sign-up', email: 'a@b.example' },
  ] as Record<string, string>[])
    expect((await portal.post('/sign-up', form)).status).toBe(422)
  expect(await count('sign_ups')).toBe(0)
})

test('what is missing is said at its field, and what was typed stays', async () => {
  const answer = await signUp('nej', { 'marketing-telephone': 'yes', name: 'Mette' })
  expect(answer.status).toBe(422)
  expect(answer.body).toContain('Det er ingen gyldig e-mailadresse')
  expect(answer.body).toContain('Skriv dit telefonnummer')
  expect(answer.body).toContain('value="Mette"')
})

test('the confirming mail has one link, no advertising and no name; a scanner confirms nothing [SCN-4, CON-38]', async () => {
  const answer = await signUp('lise@brev.example', { 'marketing-email': 'yes', name: 'Lise Brev' })
  expect(answer.status).toBe(200)
  expect(answer.body).toContain('Se i din mail')
  expect(await count("people where name = 'Lise Brev'")).toBe(0)
  const { id } = await newest('lise@brev.example')
  const { message } = await portal.services.door.forPurpose('rights', system, (tx) => readMail(tx, portal.services, id))
  expect(message).not.toContain('Lise')
  const path = await confirmPath('lise@brev.example')
  for (let round = 0; round < 3; round++) {
    await portal.app.inject({ method: 'HEAD', url: path })
    const page = await portal.get(path)
    expect(page.status).toBe(200)
    for (const { action } of formsOf(page)) expect((await portal.post(action, {})).status).toBe(422)
  }
  expect(await count('consents where identifier_used = $1', 'lise@brev.example')).toBe(0)
  expect(await count("people where name = 'Lise Brev'")).toBe(0)
})

test('the press of the button is a consent with both times and the digest of the token, and opens what was chosen only [SCN-4, SCN-5, CON-20, CON-21, CON-12]', async () => {
  await signUp('mette@ny.example', { 'marketing-email': 'yes', name: 'Mette Ny' })
  const path = await confirmPath('mette@ny.example')
  const done = await press(portal, await portal.get(path), 'confirm')
  expect(done.status).toBe(200)
  expect(done.body).toContain('Du er tilmeldt')
  const rows = await query('select * from diskret.consents where identifier_used = $1', 'mette@ny.example')
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    purpose: 'marketing',
    channel: 'email',
    status: 'ConsentGiven',
    method: 'double-opt-in',
    given_by: 'self',
    withdrawal_shown: true,
    place: '/sign-up',
  })
  expect(rows[0].evidence).toMatch(/signed up \S+; confirmed \S+; token SHA-256 [0-9a-f]{64}$/)
  expect(rows[0].notice_version_id).not.toBeNull()
  const personId = rows[0].person_id as string
  expect((await bits(personId)) & 15).toBe(4)
  expect(await count("notices where person_id = $1 and kind = 'art13' and delivered_at is not null", personId)).toBe(1)
  expect(await count('sign_ups where id = $1', (done.body.match(/receipt\/([0-9a-f-]{36})/) ?? [])[1])).toBe(0)
  expect(await count("mail_messages where kind = 'confirmation' and recipient = 'mette@ny.example'")).toBe(0)
  const again = await portal.post(path, { act: 'confirm' })
  expect([again.status, await count('consents where person_id = $1', personId)]).toEqual([200, 1])
  expect((await portal.get(path)).status).toBe(200)
})

test('withdrawing takes no more presses than giving, on the page that every mail links to [CON-30, SCN-7]', async () => {
  await signUp('vil@nej.example', { 'marketing-email': 'yes' })
  const given = ['sign-up', 'confirm']
  const confirmed = await press(portal, await portal.get(await confirmPath('vil@nej.example')), 'confirm')
  const page = await portal.get(/href="(\/p\/[^"?/]+)"/.exec(confirmed.body)![1]!)
  const taken = ['withdraw']
  const withdrawn = await press(portal, page, 'withdraw')
  expect(withdrawn.body).toContain('Samtykket er trukket tilbage')
  expect(taken.length).toBeLessThanOrEqual(given.length)
  const [{ person_id: personId }] = await query(
    'select person_id from diskret.consents where identifier_used = $1',
    'vil@nej.example',
  )
  expect((await bits(personId)) & 4).toBe(0)
  expect(await count('people where id = $1 and due_for_erasure_on is not null', personId)).toBe(1)
})

test('the answer is the same whether the address is known, and a known person is found, not made twice [REQ-11, ERA-17]', async () => {
  const [known] = await invite(portal, ['Kendt Person'], 'kendt@person.example', {
    waiting: { phones: ['+4520607080'] },
  })
  const one = await signUp('kendt@person.example')
  const other = await signUp('ukendt@person.example')
  expect(one.body).toBe(other.body)
  await press(portal, await portal.get(await confirmPath('kendt@person.example')), 'confirm')
  expect(await count("email_addresses where address = 'kendt@person.example'")).toBe(1)
  expect(await count("consents where person_id = $1 and purpose = 'marketing'", known!.id)).toBe(1)
  // A newsletter needs nothing of what waited, and the invitation is over.
  expect(await count('phone_numbers where person_id = $1', known!.id)).toBe(0)
  expect(await count("invitations where person_id = $1 and state = 'agreed' and waiting is null", known!.id)).toBe(1)
  expect(await count('people where id = $1 and due_for_erasure_on is null', known!.id)).toBe(1)
})

test('whoever was erased comes back by their own act, and only by it [ERA-15]', async () => {
  const identifiers = { emails: ['tilbage@igen.example'], phones: [], name: 'Tilbage Igen' }
  const { services } = portal
  await services.door.forPurpose('rights', system, (tx) => addToLedger(tx, services, 'erased', [identifiers]))
  const kind = async () =>
    (
      await services.door.forPurpose('rights', system, (tx) =>
        checkLedger(tx, services, { ...identifiers, names: [identifiers.name] }),
      )
    ).kind
  await signUp('tilbage@igen.example')
  expect(await kind()).toBe('erased')
  await press(portal, await portal.get(await confirmPath('tilbage@igen.example')), 'confirm')
  expect(await kind()).toBeNull()
})

test('what is not confirmed in 14 days is gone, the address with it [CON-38]', async () => {
  await signUp('glemt@det.example')
  const path = await confirmPath('glemt@det.example')
  const { signUp: id } = await newest('glemt@det.example')
  await query("update diskret.sign_ups set ends_on = '2020-01-01' where id = $1", id)
  await query(
    'update diskret.mail_messages set values = values || \'{"endsOn": "2020-01-01"}\' where values ->> \'signUpId\' = $1',
    id,
  )
  expect((await portal.post(path, { act: 'confirm' })).status).toBe(404)
  expect(await signUpsFeature.due![0]!.list(portal.services, '2026-01-01')).toHaveLength(1)
  expect(await signUpsFeature.due![0]!.run(portal.services)).toBe(1)
  expect(await count("mail_messages where recipient = 'glemt@det.example'")).toBe(0)
})

test('nobody is flooded: three confirming mails a day go to one address, whoever types it', async () => {
  for (let attempt = 0; attempt < 5; attempt++) expect((await signUp('offer@spam.example')).status).toBe(200)
  expect(await count("mail_messages where recipient = 'offer@spam.example'")).toBe(3)
})

test('two mails whose buttons are pressed twice each at one moment make one person, with one proof for each mail', async () => {
  const paths: string[] = []
  for (let mail = 0; mail < 2; mail++) {
    await signUp('ivrig@finger.example', { 'marketing-email': 'yes', name: 'Ivrig Finger' })
    paths.push(await confirmPath('ivrig@finger.example'))
  }
  const answers = await Promise.all([...paths, ...paths].map((path) => portal.post(path, { act: 'confirm' })))
  for (const { status, body } of answers) expect(status, body.slice(0, 500)).toBeLessThan(500)
  expect(await count("people where name = 'Ivrig Finger'")).toBe(1)
  expect(
    await count(
      "consents where identifier_used = 'ivrig@finger.example' and status in ('ConsentGiven', 'RenewedConsentGiven')",
    ),
  ).toBe(2)
})
