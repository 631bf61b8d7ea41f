import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/identifiers/new-id.ts'
import { legalBases } from '../consents/tables.ts'
import { readMail } from '../mail/read-mail.ts'
import { emailAddresses, people } from '../people/tables.ts'
import { invite, openPortal, type Portal } from '../portal/testing/open-portal.ts'
import { recordSource } from '../sources/record-source.ts'
import { exemptFromNotice } from './exempt-from-notice.ts'
import { noticesFeature } from './feature.ts'
import { sendNotices } from './send-notices.ts'
import { startDutyToInform } from './start-duty-to-inform.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([])
})
afterAll(() => portal.close())

const operator = { kind: 'operator' } as const
const rights = <Result>(work: Parameters<typeof portal.services.door.forPurpose<'rights', Result>>[2]) =>
  portal.services.door.forPurpose('rights', operator, work)
const mailsTo = async (address: string) =>
  (await portal.database.owner.query('select * from diskret.mail_messages where recipient = $1 order by id', [address]))
    .rows

/** A customer whom staff wrote down, with the duty to inform that begins then. */
async function aCustomer(name: string, address: string | null, fromPerson = false): Promise<string> {
  const id = newId()
  const controller = await portal.services.controller()
  await rights(async (tx) => {
    const sourceId = await recordSource(tx, { kind: 'staff', fromPerson, description: 'en messe' })
    await tx.insert(people).values({ id, name, sourceId })
    if (address) await tx.insert(emailAddresses).values({ id: newId(), personId: id, address })
    const basis = { purpose: 'customer', kind: 'contract', openedBy: 'operator', evidence: 'order 1' } as const
    await tx.insert(legalBases).values({ id: newId(), personId: id, ...basis })
    await startDutyToInform(tx, controller, { personId: id, fromPerson, obtainedAt: portal.services.clock.now() })
  })
  return id
}

test('whoever was written down is sent the notice of the article that the source demands, once [NOT-10, NOT-11, NOT-15]', async () => {
  const told = await aCustomer('Told Here', 'told@here.example', true)
  const elsewhere = await aCustomer('Else Where', 'else@where.example')
  const items = await noticesFeature.due![0]!.list(portal.services, '2099-01-01')
  expect(items).toContainEqual(expect.objectContaining({ what: 'notice', person: told, rule: 'NOT-10' }))
  expect(items).toContainEqual(expect.objectContaining({ what: 'notice', person: elsewhere, rule: 'NOT-11' }))
  expect(await sendNotices(portal.services)).toBe(2)
  expect(await sendNotices(portal.services)).toBe(0)
  const [mail] = await mailsTo('else@where.example')
  expect(mail).toMatchObject({ kind: 'notice', state: 'held', shared: false })
  const { message } = await rights((tx) => readMail(tx, portal.services, mail.id))
  expect(message).toContain('en messe')
})

test('several at one address get one mail that names nobody, also where only one of them has to be told [NOT-11]', async () => {
  await aCustomer('Anne Fælles', 'hus@faelles.example')
  await aCustomer('Bo Fælles', 'hus@faelles.example')
  expect(await sendNotices(portal.services)).toBe(2)
  await aCustomer('Ditlev Fælles', 'hus@faelles.example')
  expect(await sendNotices(portal.services)).toBe(1)
  const mails = await mailsTo('hus@faelles.example')
  expect(mails.map(({ shared }) => shared)).toEqual([true, true])
  for (const { id } of mails) {
    const { message } = await rights((tx) => readMail(tx, portal.services, id))
    for (const name of ['Anne', 'Ditlev']) expect(message).not.toContain(name)
  }
})

test('a mail that a server refused reopens the duty: the next address is tried, and without one it stays open [NOT-14]', async () => {
  const id = await aCustomer('To Adresser', 'foerste@to.example')
  const { owner } = portal.database
  await rights((tx) =>
    tx.insert(emailAddresses).values({ id: newId(), personId: id, address: 'anden@to.example', position: 1 }),
  )
  await sendNotices(portal.services)
  await owner.query('update diskret.notices set mail_id = null where person_id = $1', [id])
  await owner.query(
    "update diskret.email_addresses set refused_at = diskret.clock() where address = 'foerste@to.example'",
  )
  expect(await sendNotices(portal.services)).toBe(1)
  expect(await mailsTo('anden@to.example')).toHaveLength(1)
  await owner.query('update diskret.notices set mail_id = null where person_id = $1', [id])
  await owner.query(
    "update diskret.email_addresses set refused_at = diskret.clock() where address = 'anden@to.example'",
  )
  expect(await sendNotices(portal.services)).toBe(0)
})

test('somebody invited whose mail is not made yet gets the message of the invitation [BAS-26]', async () => {
  const [invited] = await invite(portal, ['Inviteret Uden Mail'], 'inviteret@uden.example')
  const { owner } = portal.database
  await owner.query('update diskret.notices set mail_id = null where person_id = $1', [invited!.id])
  expect(await sendNotices(portal.services)).toBe(1)
  const mails = await mailsTo('inviteret@uden.example')
  expect(mails.at(-1).kind).toBe('invitation')
})

test('past due and open every purpose but rights closes, and an exemption with its reason opens it [NOT-13, NOT-17]', async () => {
  const id = await aCustomer('Forsinket Besked', null)
  const { owner } = portal.database
  await owner.query("update diskret.notices set due_at = '2020-01-01' where person_id = $1", [id])
  const customer = () =>
    portal.services.door.forPurpose('customer', operator, (tx) => tx.select({ id: people.id }).from(people))
  expect((await customer()).map((row) => row.id)).not.toContain(id)
  await expect(rights((tx) => exemptFromNotice(tx, id, 'A14-5-a', 'kort'))).rejects.toMatchObject({
    code: 'exemption-needs-reason',
  })
  const reason = 'Fik meddelelse version 3 af moderselskabet den 1. marts 2026.'
  const { reviewOn } = await rights((tx) => exemptFromNotice(tx, id, 'A14-5-a', reason))
  expect(reviewOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect((await customer()).map((row) => row.id)).toContain(id)
  await expect(rights((tx) => exemptFromNotice(tx, id, 'A14-5-a', reason))).rejects.toMatchObject({
    code: 'no-open-notice',
  })
})

test('nobody whose address is on file is exempt for the effort of telling them [NOT-18]', async () => {
  const id = await aCustomer('Har Adresse', 'har@adresse.example')
  const reason = 'Der er mange på listen, og det tager lang tid at skrive til dem alle.'
  await expect(rights((tx) => exemptFromNotice(tx, id, 'A14-5-b', reason))).rejects.toMatchObject({ rule: 'NOT-18' })
})
