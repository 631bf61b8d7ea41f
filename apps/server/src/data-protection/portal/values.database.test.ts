import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { erasureTask } from '../erasure/erase-due.ts'
import { checkLedger } from '../ledger/check-ledger.ts'
import { codeOf } from '../mail/compose-mail.ts'
import { portalFeature } from './feature.ts'
import { invite, openPortal, type Portal } from './testing/open-portal.ts'
import { press } from './testing/read-page.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([portalFeature])
})
afterAll(() => portal.close())

const count = async (sql: string, ...values: unknown[]) =>
  Number((await portal.database.owner.query(`select count(*) from diskret.${sql}`, values)).rows[0].count)

/** Somebody who agreed to be kept and called. */
async function anEstablished(name: string, address: string) {
  const [person] = await invite(portal, [name], address, { waiting: { phones: ['+4520304050'] } })
  await portal.post(`/p/${person!.token}/answers`, { act: 'save', register: 'yes', telephone: 'yes' })
  return { ...person!, path: `/p/${person!.token}` }
}

async function newestCode(personId: string) {
  const { rows } = await portal.database.owner.query(
    "select m.id from diskret.mail_messages m join diskret.mail_people p on p.mail_id = m.id where kind = 'code' and p.person_id = $1 order by m.id desc limit 1",
    [personId],
  )
  return codeOf(portal.services, rows[0].id)
}

/** Asks for a code, types it, and comes back with the cookie. */
async function prove(person: { id: string; path: string }) {
  const asked = await press(portal, await portal.get(person.path), 'send-code')
  const entered = await press(portal, asked, 'enter-code', { code: await newestCode(person.id) })
  expect(entered.status).toBe(303)
  const cookie = String(entered.headers['set-cookie'])
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
  return { cookie: cookie.split(';')[0]! }
}

describe('the page of somebody registered', () => {
  test('one press withdraws one consent, no more than it took to give it, and says what goes on [CON-30, CON-31, BAS-4]', async () => {
    const person = await anEstablished('Wilma Vil', 'wilma@vil.example')
    const page = await portal.get(person.path)
    expect(page.body).not.toContain('wilma@vil.example')
    const before = await count('legal_bases where person_id = $1 and closed_at is null', person.id)
    const withdrawn = await press(portal, page, 'withdraw')
    expect(withdrawn.status).toBe(200)
    expect(withdrawn.body).toContain('Samtykket er trukket tilbage')
    expect(withdrawn.body).toContain('Det fortsætter')
    expect(await count("consents where person_id = $1 and status = 'ConsentWithdrawn'", person.id)).toBe(1)
    expect(await count('legal_bases where person_id = $1 and closed_at is null', person.id)).toBe(before - 1)
    expect(
      await count(
        "mail_messages m join diskret.mail_people p on p.mail_id = m.id where kind = 'act' and p.person_id = $1",
        person.id,
      ),
    ).toBe(1)
  })

  test('who takes back everything is erased when it is due, and no list writes again for twelve months [CON-32, CON-39, BAS-3]', async () => {
    const person = await anEstablished('Ingen Ting', 'ingen@ting.example')
    await press(portal, await portal.get(person.path), 'withdraw')
    const last = await press(portal, await portal.get(person.path), 'withdraw')
    expect(last.body).toContain('Resten sletter vi senest')
    expect(await erasureTask.run(portal.services)).toBeGreaterThan(0)
    expect(await count('people where id = $1', person.id)).toBe(0)
    const { kind } = await portal.services.door.forPurpose('rights', { kind: 'system' }, (tx) =>
      checkLedger(tx, portal.services, { emails: ['ingen@ting.example'], phones: [], names: [] }),
    )
    expect(kind).toBe('refused')
  })

  test('an objection to marketing is absolute, needs no reason, and closes at once [OBJ-1]', async () => {
    const person = await anEstablished('Olga Imod', 'olga@imod.example')
    const { status, body } = await press(portal, await portal.get(person.path), 'object-marketing')
    expect(status).toBe(200)
    expect(body).toContain('Din indsigelse er registreret')
    expect(
      await count("objections where person_id = $1 and purpose = 'marketing' and state = 'upheld'", person.id),
    ).toBe(1)
    expect(await count('people where id = $1 and permitted_purposes & 2 = 0', person.id)).toBe(1)
  })

  test('what was refused is not asked again, unless the person comes to change it [CON-39]', async () => {
    const person = await anEstablished('Rita Ret', 'rita@ret.example')
    expect((await portal.get(person.path)).body).not.toContain('name="post"')
    const change = await portal.get(`${person.path}?answers=all`)
    expect(change.body).toContain('name="post"')
    await press(portal, change, 'save', { post: 'yes' })
    expect(
      await count("consents where person_id = $1 and channel = 'post' and status = 'ConsentGiven'", person.id),
    ).toBe(1)
  })

  test('a mail program stops mail by the fixed body of RFC 8058 and nothing else; the link shows one button [MKT-5]', async () => {
    const person = await anEstablished('Stop Mail', 'stop@mail.example')
    const path = `${person.path}/unsubscribe`
    expect((await portal.get(path)).status).toBe(200)
    expect((await portal.post(path, {})).status).toBe(422)
    expect(await count('objections where person_id = $1', person.id)).toBe(0)
    expect((await portal.post(path, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200)
    expect(await count("objections where person_id = $1 and channel = 'email'", person.id)).toBe(2)
  })
})

describe('what a code opens', () => {
  test('nothing is shown, fetched, corrected or erased without one [REQ-9]', async () => {
    const person = await anEstablished('Kode Mangler', 'kode@mangler.example')
    for (const path of ['values', 'erasure', 'access.html', 'access.json', 'portability.vcf']) {
      const { status, body } = await portal.get(`${person.path}/${path}`)
      expect([path, status]).toEqual([path, 403])
      expect(body).not.toContain('kode@mangler.example')
    }
    for (const [path, act] of [
      ['erasure', 'erase'],
      ['correction', 'correct'],
      ['restriction', 'restrict'],
    ] as const)
      expect((await portal.post(`${person.path}/${path}`, { act })).status).toBe(403)
    expect(await count('people where id = $1', person.id)).toBe(1)
  })

  test('a wrong code opens nothing, five wrong ones end it, and a newer one replaces it', async () => {
    const person = await anEstablished('Gæt Koden', 'gaet@koden.example')
    const asked = await press(portal, await portal.get(person.path), 'send-code')
    const right = await newestCode(person.id)
    const wrong = right === '000000' ? '111111' : '000000'
    for (let attempt = 0; attempt < 5; attempt++) {
      const answer = await press(portal, asked, 'enter-code', { code: wrong })
      expect(answer.status).toBe(422)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
    expect((await press(portal, asked, 'enter-code', { code: right })).status).toBe(422)
    const again = await press(portal, asked, 'send-code')
    expect((await press(portal, again, 'enter-code', { code: await newestCode(person.id) })).status).toBe(303)
    expect((await press(portal, again, 'enter-code', { code: await newestCode(person.id) })).status).toBe(422)
  })

  test('all values are shown and fetched; a correction is pinned with the person as its source [ACC-3, REC-1, REC-4, REQ-15]', async () => {
    const person = await anEstablished('Vera Vide', 'vera@vide.example')
    const session = await prove(person)
    const values = await portal.get(`${person.path}/values`, session)
    expect(values.status).toBe(200)
    for (const value of ['Vera Vide', 'vera@vide.example', '+4520304050']) expect(values.body).toContain(value)
    for (const file of ['access.html', 'access.json', 'portability.json', 'portability.csv', 'portability.vcf']) {
      const { status, body, headers } = await portal.get(`${person.path}/${file}`, session)
      expect([file, status]).toEqual([file, 200])
      // What the list held is no data that the person provided (POR-2).
      expect(body.includes('vera@vide.example')).toBe(file.startsWith('access'))
      expect(headers['content-disposition']).toContain(file)
    }
    const phone = /name="(phone_numbers\.number\.[^"]+)"/.exec(values.body)![1]!
    const faulty = await press(portal, values, 'correct', { [phone]: '123' }, session)
    expect(faulty.status).toBe(422)
    expect(faulty.body).toContain('value="123"')
    expect((await press(portal, values, 'correct', { [phone]: '20 30 40 51' }, session)).status).toBe(200)
    expect(await count("phone_numbers where person_id = $1 and number = '+4520304051'", person.id)).toBe(1)
    expect(
      await count(
        "field_sources f join diskret.sources s on s.id = f.source_id where f.person_id = $1 and f.pinned and s.kind = 'correction' and s.from_person",
        person.id,
      ),
    ).toBe(1)
    // Asked and answered by a press is a case all the same, one a day and kind (REQ-1, REQ-15).
    for (const kind of ['access', 'portability', 'rectification'])
      expect(await count(`requests where person_id = $1 and state = 'answered' and kind = '${kind}'`, person.id)).toBe(
        1,
      )
  })

  test('a restriction closes every purpose but storing [RES-2]', async () => {
    const person = await anEstablished('Berit Begræns', 'berit@graens.example')
    const session = await prove(person)
    const values = await portal.get(`${person.path}/values`, session)
    expect((await press(portal, values, 'restrict', {}, session)).status).toBe(200)
    expect(await count('people where id = $1 and permitted_purposes & 2 = 0', person.id)).toBe(1)
  })

  test('erasure shows the plan first, then erases and remembers [ERA-5, ERA-12, ERA-15]', async () => {
    const person = await anEstablished('Slut Herfra', 'slut@herfra.example')
    const session = await prove(person)
    const plan = await portal.get(`${person.path}/erasure`, session)
    expect(plan.status).toBe(200)
    expect(await count('people where id = $1', person.id)).toBe(1)
    const erased = await press(portal, plan, 'erase', {}, session)
    expect(erased.body).toContain('Dine oplysninger er slettet')
    expect(await count('people where id = $1', person.id)).toBe(0)
    const { kind } = await portal.services.door.forPurpose('rights', { kind: 'system' }, (tx) =>
      checkLedger(tx, portal.services, { emails: ['slut@herfra.example'], phones: [], names: [] }),
    )
    expect(kind).toBe('erased')
    expect(await count("requests where person_id = $1 and kind = 'erasure' and state = 'answered'", person.id)).toBe(1)
  })

  test('a button that is pressed twice at one moment erases once, and both see that it is done [ERA-1]', async () => {
    const person = await anEstablished('To Tryk', 'to@tryk.example')
    const session = await prove(person)
    const plan = await portal.get(`${person.path}/erasure`, session)
    const pressed = await Promise.all([
      press(portal, plan, 'erase', {}, session),
      press(portal, plan, 'erase', {}, session),
      press(portal, plan, 'erase', {}, session),
    ])
    expect(pressed.map(({ status }) => status).every((status) => status < 500)).toBe(true)
    expect(pressed.some(({ body }) => body.includes('Dine oplysninger er slettet'))).toBe(true)
    expect(await count('people where id = $1', person.id)).toBe(0)
    expect(await count('erasures where person_id = $1', person.id)).toBe(1)
  })

  test('the cookie of one page opens no other', async () => {
    const one = await anEstablished('Første Side', 'foerste@side.example')
    const other = await anEstablished('Anden Side', 'anden@side.example')
    const session = await prove(one)
    expect((await portal.get(`${other.path}/values`, session)).status).toBe(403)
  })
})

describe('an address that several share', () => {
  test('names nobody, and answers the same whether the name is known [REQ-11]', async () => {
    const [anne] = await invite(portal, ['Anne Østergård', 'Bo Bech'], 'kontor@delt.example')
    const path = `/p/${anne!.mailToken}`
    const page = await portal.get(path)
    for (const name of ['Anne', 'Bech', 'kontor@']) expect(page.body).not.toContain(name)
    expect((await press(portal, page, 'enter-name', { name: ' ' })).status).toBe(422)
    const known = await press(portal, page, 'enter-name', { name: 'Bo Bech' })
    const unknown = await press(portal, page, 'enter-name', { name: 'Xx Xxxx' })
    expect(known.body.replaceAll('Bo Bech', 'N')).toBe(unknown.body.replaceAll('Xx Xxxx', 'N'))
    const said = await press(portal, unknown, 'save', { telephone: 'no' })
    expect(said.body).toContain('Dit valg er modtaget')
    expect(await count('people where name = $1', 'Bo Bech')).toBe(1)
    expect(await count('consents where person_id = $1', anne!.id)).toBe(0)
  })

  test('whoever types their name acts for themselves only', async () => {
    const [anne, bo] = await invite(portal, ['Anne Åberg', 'Bo Krag'], 'hus@delt.example')
    const path = `/p/${anne!.mailToken}`
    const asAnne = await press(portal, await portal.get(path), 'enter-name', { name: 'aaberg, ANNE' })
    await press(portal, asAnne, 'erase')
    expect(await count('people where id = $1', anne!.id)).toBe(0)
    expect(await count('people where id = $1', bo!.id)).toBe(1)
    const asBo = await press(portal, await portal.get(path), 'enter-name', { name: 'Bo Krag' })
    await press(portal, asBo, 'save', { register: 'yes' })
    expect(await count("consents where person_id = $1 and status = 'ConsentGiven'", bo!.id)).toBe(1)
    expect(await count("mail_messages where recipient = 'hus@delt.example' and kind = 'receipt'")).toBe(0)
    const code = await press(portal, asBo, 'send-code')
    const entered = await press(portal, code, 'enter-code', { code: await newestCode(bo!.id) })
    expect(entered.status).toBe(303)
  })
})
