import { inArray } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legalBases } from '../../data-protection/consents/tables.ts'
import { emailAddresses, people, phoneNumbers } from '../../data-protection/people/tables.ts'
import type { AccessRole } from '../../data-protection/purposes/purposes.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../../data-protection/testing/test-database.ts'
import { declarations } from '../../declarations.ts'
import { newId } from '../../platform/identifiers/new-id.ts'
import { companies, employments } from '../companies/tables.ts'
import { matchPeople } from './match-people.ts'

const operator = { kind: 'operator' } as const
let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase(declarations)
  for (const [name, email, phone, company] of [
    ['IDA ÅGÅRD', 'ida@bogstav.example', '+4520000001', null],
    ['Jon Ågård'.normalize('NFC'), 'jon@bogstav.example', '+4520000002', null],
    ['Kis Ågård'.normalize('NFD'), 'kis@bogstav.example', '+4520000003', null],
    ['René Lund'.normalize('NFD'), 'rene1@bogstav.example', '+4520000004', 'Røg & Søn ApS'],
    ['René Mols'.normalize('NFC'), 'rene2@bogstav.example', '+4520000005', null],
    ['SØREN SØRENSEN', 'ss@bogstav.example', '+4531234567', null],
    ['Sore Sonne', '100_procent@bogstav.example', '+4520000007', null],
  ] as const)
    await database.door.forPurpose('customer', operator, async (tx) => {
      const personId = newId()
      await tx.insert(people).values({ id: personId, name })
      await tx.insert(emailAddresses).values({ id: newId(), personId, address: email })
      await tx.insert(phoneNumbers).values({ id: newId(), personId, number: phone })
      if (company) {
        const companyId = newId()
        await tx.insert(companies).values({ id: companyId, name: company })
        await tx.insert(employments).values({ id: newId(), personId, companyId })
      }
      await tx.insert(legalBases).values({
        id: newId(),
        personId,
        purpose: 'customer',
        kind: 'contract',
        openedBy: 'operator',
        evidence: 'order',
      })
    })
})
afterAll(() => closeTestDatabase(database))

const find = (sought: string, role: AccessRole = 'seller-desk') =>
  database.door.forPurpose(role, operator, async (tx) => {
    const ids = await matchPeople(tx, sought, 50)
    const rows = await tx.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids))
    return ids.map((id) => rows.find((row) => row.id === id)!.name.normalize('NFC')).sort()
  })

describe('a name is found whatever its case, accents and composition', () => {
  test.each(['ågård', 'Ågård', 'ÅGÅRD', 'Ågård'.normalize('NFD'), 'aagaard'])('%s finds three', async (sought) => {
    expect(await find(sought)).toEqual(['IDA ÅGÅRD', 'Jon Ågård', 'Kis Ågård'])
  })
  test.each([
    ['RENÉ', ['René Lund', 'René Mols']],
    ['rene', ['René Lund', 'René Mols']],
    ['sørensen', ['SØREN SØRENSEN']],
    ['Ågård kis', ['Kis Ågård']],
    ['ågård rene', []],
  ])('%s', async (sought, names) => {
    expect(await find(sought)).toEqual(names)
  })
})

test('part of an address, the last digits of a number and the name of a company find people', async () => {
  expect(await find('rene2@')).toEqual(['René Mols'])
  expect(await find('SS@Bogstav.example')).toEqual(['SØREN SØRENSEN'])
  expect(await find('31 23 45 67')).toEqual(['SØREN SØRENSEN'])
  expect(await find('+45 3123 4567')).toEqual(['SØREN SØRENSEN'])
  expect(await find('0045 31234567')).toEqual(['SØREN SØRENSEN'])
  expect(await find('4567')).toEqual(['SØREN SØRENSEN'])
  expect(await find('567')).toEqual([])
  expect(await find('røg & s')).toEqual(['René Lund'])
})

test('signs of a pattern are letters like others', async () => {
  expect(await find('%')).toEqual([])
  expect(await find('_')).toEqual([])
  expect(await find('0_p')).toEqual(['Sore Sonne'])
  expect(await find('100_p')).toEqual(['Sore Sonne'])
  expect(await find('\\')).toEqual([])
  expect(await find('  ')).toEqual([])
})

test('the role of the session decides who is found, and only roles that read names may search [PRI-2]', async () => {
  expect(await find('ågård', 'marketing')).toEqual([])
  expect(await find('ågård', 'prospecting')).toEqual([])
  expect(await find('ågård', 'rights')).toHaveLength(3)
  for (const role of ['legal-obligation', 'security', 'profiling'] as const)
    await expect(database.door.forPurpose(role, operator, (tx) => matchPeople(tx, 'ågård', 50))).rejects.toMatchObject({
      cause: { code: '42501' },
    })
})

test('the search uses the trigram indexes', async () => {
  await database.owner.query('begin')
  await database.owner.query('set local enable_seqscan = off')
  const { rows } = await database.owner.query(
    `explain select p.id from diskret.people p where p.folded_name like $$%aagaard%$$ and p.folded_name like all(array['%aagaard%', '%kis%'])`,
  )
  await database.owner.query('rollback')
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('people_name')
})
