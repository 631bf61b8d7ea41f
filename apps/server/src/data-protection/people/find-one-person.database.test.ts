import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { legalBases } from '../consents/tables.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { findOnePerson } from './find-one-person.ts'
import { emailAddresses, people, phoneNumbers } from './tables.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  await testServices(database, declarations)
})
afterAll(() => closeTestDatabase(database))

const operator = { kind: 'operator' } as const

async function aCustomer(email: string, phone: string): Promise<string> {
  const id = newId()
  await database.door.forPurpose('customer', operator, async (tx) => {
    await tx.insert(people).values({ id, name: 'Mette Holm' })
    await tx.insert(legalBases).values({
      id: newId(),
      personId: id,
      purpose: 'customer',
      kind: 'contract',
      openedBy: 'operator',
      evidence: 'order',
    })
    await tx.insert(emailAddresses).values({ id: newId(), personId: id, address: email })
    await tx.insert(phoneNumbers).values({ id: newId(), personId: id, number: phone })
  })
  return id
}

const find = (text: string, purpose: 'rights' | 'marketing' = 'rights') =>
  database.door.forPurpose(purpose, operator, (tx) => findOnePerson(tx, text))

test('a person is named by id, by address in any case, and by number in any notation', async () => {
  const id = await aCustomer('mette@holm.example', '+4520123456')
  for (const text of [id, id.toUpperCase(), ' Mette@Holm.Example ', '20 12 34 56', '+45 20123456', '0045 20 12 34 56'])
    expect(await find(text), text).toBe(id)
})

test('several who share an address are listed by id only', async () => {
  const ids = [
    await aCustomer('info@faelles.example', '+4520000001'),
    await aCustomer('info@faelles.example', '+4520000002'),
  ]
  await expect(find('info@faelles.example')).rejects.toMatchObject({
    code: 'several-people',
    kind: 'conflict',
    values: { ids: ids.sort().join(', ') },
  })
})

test('nobody, nonsense and somebody whom the purpose may not see are all not found [PRI-2]', async () => {
  const id = await aCustomer('skjult@holm.example', '+4520000003')
  for (const text of ['nobody@holm.example', 'xyz', '', newId()])
    await expect(find(text)).rejects.toMatchObject({ code: 'person-not-found', kind: 'missing' })
  await expect(find(id, 'marketing')).rejects.toMatchObject({ code: 'person-not-found' })
})
