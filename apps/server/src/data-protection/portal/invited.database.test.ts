import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { features } from '../../features.ts'
import { checkLedger } from '../ledger/check-ledger.ts'
import { portalFeature } from './feature.ts'
import { invite, openPortal, type Portal } from './testing/open-portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([portalFeature], { moveIn: features.flatMap(({ moveIn }) => (moveIn ? [moveIn] : [])) })
})
afterAll(() => portal.close())

const everything = async (personId: string) => {
  const tables = [
    'people',
    'consents',
    'legal_bases',
    'objections',
    'invitations',
    'notices',
    'mail_messages',
    'audit_entries',
  ]
  const rows: Record<string, unknown> = {}
  for (const table of tables)
    rows[table] = (await portal.database.owner.query(`select * from diskret.${table} order by id`)).rows
  return JSON.stringify({ personId, rows })
}
const ledger = (email: string, name: string) =>
  portal.services.door.forPurpose('rights', { kind: 'system' }, (tx) =>
    checkLedger(tx, portal.services, { emails: [email], phones: [], names: [name] }),
  )
const count = async (sql: string, ...values: unknown[]) =>
  Number((await portal.database.owner.query(`select count(*) from diskret.${sql}`, values)).rows[0].count)

describe('the page of somebody who was invited', () => {
  test('asks in Denmark to be kept, called and written to, nothing electronic, and nothing is chosen [MKT-8, CON-1]', async () => {
    const [saga] = await invite(portal, ['Saga Thy'], 'saga.thy@laes.example', { waiting: { phones: ['+4567513001'] } })
    const { status, body, headers } = await portal.get(`/p/${saga!.token}`)
    expect(status).toBe(200)
    const names = [...body.matchAll(/type="radio" name="([^"]+)"/g)].map(([, name]) => name)
    expect([...new Set(names)]).toEqual(['register', 'telephone', 'post'])
    expect(body).not.toMatch(/\schecked/)
    expect(body).not.toContain('saga.thy@laes.example')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-robots-tag']).toContain('noindex')
  })

  test('asks elsewhere for every purpose, topic and channel by itself [CON-2, MKT-33]', async () => {
    const [person] = await invite(portal, ['Jean Petit'], 'jean@petit.example', { country: 'FR' })
    const { body } = await portal.get(`/p/${person!.token}`)
    expect(body).toContain('name="marketing-email"')
    expect(body).toContain('name="profiling"')
  })

  test('asks for electronic marketing in Denmark only where an officer opened that in writing [MKT-8]', async () => {
    const [person] = await invite(portal, ['Dorte Dansk'], 'dorte@dansk.example')
    const { owner } = portal.database
    const asks = async () => (await portal.get(`/p/${person!.token}`)).body.includes('name="marketing-email"')
    expect(await asks()).toBe(false)
    const choices = { electronicMarketingOnPage: { reason: 'Vurderet af vores rådgiver.' } }
    await owner.query('update diskret.installation set choices = $1', [JSON.stringify(choices)])
    expect(await asks()).toBe(true)
    await owner.query("update diskret.installation set choices = '{}'")
  })

  test('what the page does not ask is not answered by sending it [MKT-8]', async () => {
    const [person] = await invite(portal, ['Finn Form'], 'finn@form.example')
    const form = { act: 'save', register: 'yes', 'marketing-email': 'yes', profiling: 'yes' }
    await portal.post(`/p/${person!.token}/answers`, form)
    expect(await count("consents where person_id = $1 and status = 'ConsentGiven'", person!.id)).toBe(1)
  })

  test('a form that is sent twice at one moment acts once, and a yes and an erasure never end half done', async () => {
    const [twice] = await invite(portal, ['Dobbelt Tryk'], 'dobbelt@tryk.example', {
      waiting: { phones: ['+4520998877'] },
    })
    const save = { act: 'save', register: 'yes', telephone: 'yes', post: 'no' }
    const answers = await Promise.all([1, 2, 3].map(() => portal.post(`/p/${twice!.token}/answers`, save)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await count('consents where person_id = $1', twice!.id)).toBe(3)
    expect(await count('phone_numbers where person_id = $1', twice!.id)).toBe(1)
    const [both] = await invite(portal, ['Begge Dele'], 'begge@dele.example')
    await Promise.all([
      portal.post(`/p/${both!.token}/answers`, save),
      portal.post(`/p/${both!.token}/erasure`, { act: 'erase' }),
    ])
    const isHeld = (await count('people where id = $1', both!.id)) === 1
    expect(await count('consents where person_id = $1', both!.id)).toBe(isHeld ? 3 : 0)
    expect(await count("email_addresses where address = 'begge@dele.example'")).toBe(isHeld ? 1 : 0)
  })

  test('the page speaks the language chosen, else the browser’s, else that on record', async () => {
    const [person] = await invite(portal, ['Sprog Valg'], 'sprog@valg.example')
    const page = `/p/${person!.token}`
    expect((await portal.get(page)).body).toContain('<html lang="da">')
    expect((await portal.get(page, { 'accept-language': 'en-GB,en;q=0.9' })).body).toContain('<html lang="en">')
    expect((await portal.get(`${page}?language=da`, { 'accept-language': 'en' })).body).toContain('<html lang="da">')
  })

  test('a scanner that opens every link and posts every form empty changes nothing [CON-1, CON-38]', async () => {
    const [person] = await invite(portal, ['Kaj Link'], 'kaj@link.example')
    const before = await everything(person!.id)
    const page = `/p/${person!.token}`
    let forms: string[] = []
    for (let round = 0; round < 3; round++) {
      await portal.app.inject({ method: 'HEAD', url: page })
      const { body } = await portal.get(page)
      for (const [, href] of body.matchAll(/href="(\/[^"]+)"/g)) {
        const { status } = await portal.get(href!)
        expect([href, status < 400]).toEqual([href, true])
      }
      forms = [...new Set([...body.matchAll(/<form[^>]*action="([^"]*)"/g)].map(([, action]) => action!))]
    }
    expect(forms.length).toBeGreaterThan(3)
    for (const form of forms) {
      for (const fields of [{}, { telephone: 'yes', register: 'yes' }, { act: 'yes' }, { unknown: '1' }]) {
        const { status, body } = await portal.post(form, fields as Record<string, string>)
        expect(status).toBe(422)
        expect(body).toContain('Intet er gemt')
      }
    }
    expect(await everything(person!.id)).toBe(before)
  })

  test('to press save without an answer stores nothing and says what to choose [CON-1]', async () => {
    const [person] = await invite(portal, ['Per Tom'], 'per@tom.example')
    const before = await everything(person!.id)
    const { status, body } = await portal.post(`/p/${person!.token}/answers`, { act: 'save' })
    expect(status).toBe(422)
    expect(body).toContain('Svar ja eller nej')
    expect(await everything(person!.id)).toBe(before)
  })

  test('a yes is a consent with its whole proof, the notice is delivered, and what waited moves in [CON-20, NOT-14, BAS-26]', async () => {
    const [person] = await invite(portal, ['Mette Holm'], 'mette@nordlys.example', {
      waiting: {
        phones: ['+4520123456'],
        emails: ['mh@nordlys.example'],
        company: { name: 'Nordlys A/S', registrationNumber: null },
        title: 'Direktør',
      },
    })
    const form = { act: 'save', register: 'yes', telephone: 'yes', post: 'no' }
    const { status, body } = await portal.post(`/p/${person!.token}/answers`, form)
    expect(status).toBe(200)
    expect(body).toContain('Dine svar er gemt')
    const { rows } = await portal.database.owner.query(
      'select * from diskret.consents where person_id = $1 order by channel nulls first',
      [person!.id],
    )
    expect(rows.map(({ purpose, channel, status: is }) => [purpose, channel, is])).toEqual([
      ['prospecting', null, 'ConsentGiven'],
      ['prospecting', 'post', 'ConsentRefused'],
      ['prospecting', 'telephone', 'ConsentGiven'],
    ])
    for (const consent of rows)
      for (const proof of [
        'wording_id',
        'language',
        'notice_version_id',
        'identifier_used',
        'given_at',
        'method',
        'evidence',
        'given_by',
        'place',
      ])
        expect([proof, consent[proof]]).not.toEqual([proof, null])
    expect(await count('phone_numbers where person_id = $1', person!.id)).toBe(1)
    expect(await count('email_addresses where person_id = $1', person!.id)).toBe(2)
    expect(await count('employments where person_id = $1', person!.id)).toBe(1)
    expect(
      await count("notices where person_id = $1 and delivered_at is not null and channel = 'page'", person!.id),
    ).toBe(1)
    expect(await count('people where id = $1 and due_for_erasure_on is null', person!.id)).toBe(1)
    expect(await count("invitations where person_id = $1 and state = 'agreed' and waiting is null", person!.id)).toBe(1)
    expect(
      await count(
        "mail_messages m join diskret.mail_people p on p.mail_id = m.id where p.person_id = $1 and kind = 'invitation'",
        person!.id,
      ),
    ).toBe(0)
    const again = await portal.post(`/p/${person!.token}/answers`, form)
    expect(again.status).toBe(200)
    expect(await count('consents where person_id = $1', person!.id)).toBe(3)
    const path = /href="(\/p\/[^"]+\/receipt\/[^"]+)"/.exec(body)![1]!
    const receipt = await portal.get(path)
    expect(receipt.headers['content-type']).toContain('application/ld+json')
    expect(JSON.parse(receipt.body)['@type']).toBe('dpv:ConsentReceipt')
  })

  test('a no erases at once and is remembered as refused; pressed twice it says the same [CON-39, BAS-26]', async () => {
    for (const [name, address, path, form] of [
      ['Nina Nej', 'nina@nej.example', 'answers', { act: 'save', register: 'no' }],
      ['Slet Mig', 'slet@mig.example', 'erasure', { act: 'erase' }],
    ] as const) {
      const [person] = await invite(portal, [name], address)
      const first = await portal.post(`/p/${person!.token}/${path}`, form)
      expect(first.status).toBe(200)
      expect(first.body).toContain('Dine oplysninger er slettet')
      expect(await count('people where id = $1', person!.id)).toBe(0)
      expect(await ledger(address, name)).toEqual({ refused: true, kind: 'refused' })
      expect((await portal.post(`/p/${person!.token}/${path}`, form)).status).toBe(200)
      expect((await portal.get(`/p/${person!.token}`)).status).toBe(404)
    }
  })

  test('an unknown token and that of somebody who is gone have one answer [REQ-11]', async () => {
    const [person] = await invite(portal, ['Gone By'], 'gone@by.example')
    await portal.post(`/p/${person!.token}/erasure`, { act: 'erase' })
    const gone = await portal.get(`/p/${person!.token}`)
    const unknown = await portal.get('/p/abc')
    expect(gone.status).toBe(404)
    expect(gone.body).toBe(unknown.body)
  })
})
