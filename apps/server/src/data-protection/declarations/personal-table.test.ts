import { text, uuid } from 'drizzle-orm/pg-core'
import { expect, expectTypeOf, test } from 'vitest'
import { personal, technical } from './columns.ts'
import { declarationOf, personalTable } from './personal-table.ts'
import { faultsOfDeclarations, readableColumnNames } from './readable-columns.ts'
import { retention } from './retention-rules.ts'
import { byColumn, itself, nobody } from './subjects.ts'

const label = { da: 'Prøve', en: 'Sample' }
const name = { category: 'pd:Name', label, origin: 'provided', purposes: ['customer'] } as const

test('a column without a declaration does not compile [PRI-4]', () => {
  // Never called: the type check of the repository is what proves it.
  const undeclared = () => {
    personalTable(
      'samples',
      {
        id: technical(uuid('id').primaryKey()),
        // @ts-expect-error a bare column is not declared
        name: text('name'),
      },
      { label, subjects: itself('person'), retention: retention.withPerson },
    )
    // @ts-expect-error a column that no purpose needs is not declared
    personal(text('name'), { ...name, purposes: [] })
    // @ts-expect-error a purpose that does not exist cannot be named
    personal(text('name'), { ...name, purposes: ['curiosity'] })
    // @ts-expect-error no retention, no table: "for ever" cannot be written [PRI-6]
    personalTable('samples', { id: technical(uuid('id').primaryKey()) }, { label, subjects: nobody('a sample') })
    // @ts-expect-error a retention without a start event does not compile [RET-9]
    personalTable('samples', {}, { label, subjects: nobody('a sample'), retention: { keep: 'P1Y', rule: 'RET-1' } })
    // @ts-expect-error a table that does not say whom it is about
    personalTable('samples', { id: technical(uuid('id').primaryKey()) }, { label, retention: retention.withPerson })
  }
  expect(undeclared).toBeTypeOf('function')
})

test('rows about persons carry their permission, rows about staff or nobody do not', () => {
  const carrying = personalTable(
    'samples',
    {
      id: technical(uuid('id').primaryKey()),
      personId: technical(uuid('person_id')),
      name: personal(text('name'), name),
    },
    { label, subjects: [byColumn('person', 'person_id')], retention: retention.withPerson },
  )
  expectTypeOf<typeof carrying.$inferSelect>().toHaveProperty('permittedPurposes')
  const staff = personalTable(
    'staff_samples',
    { id: technical(uuid('id').primaryKey()), accountId: personal(text('account_id'), name) },
    { label, subjects: [byColumn('account', 'account_id')], retention: retention.account },
  )
  expectTypeOf<typeof staff.$inferSelect>().not.toHaveProperty('permittedPurposes')
  expect(declarationOf(carrying).columns.has('permitted_purposes')).toBe(true)
  expect(declarationOf(staff).columns.has('permitted_purposes')).toBe(false)
})

test('whoever is registered may see everything, so rights reads every personal column [ACC-3]', () => {
  const table = personalTable(
    'samples',
    {
      id: technical(uuid('id').primaryKey()),
      personId: technical(uuid('person_id')),
      name: personal(text('name'), name),
    },
    { label, subjects: [byColumn('person', 'person_id')], retention: retention.withPerson },
  )
  expect(readableColumnNames(declarationOf(table), 'rights')).toContain('name')
  expect(readableColumnNames(declarationOf(table), 'marketing')).toEqual([])
})

test('a declaration by which a desk would read for a closed purpose is refused, naming the column', () => {
  const mixed = personalTable(
    'samples',
    {
      id: technical(uuid('id').primaryKey()),
      personId: technical(uuid('person_id')),
      name: personal(text('name'), { ...name, purposes: ['customer', 'prospecting'] }),
      score: personal(text('score'), { ...name, purposes: ['prospecting'] }),
    },
    { label, subjects: [byColumn('person', 'person_id')], retention: retention.withPerson },
  )
  expect(faultsOfDeclarations([declarationOf(mixed)]).join()).toContain('samples.score')
})

test('personal data that concerns nobody is refused', () => {
  const table = personalTable(
    'samples',
    { id: technical(uuid('id').primaryKey()), name: personal(text('name'), name) },
    { label, subjects: nobody('so it says'), retention: retention.withPerson },
  )
  expect(faultsOfDeclarations([declarationOf(table)]).join()).toContain('concerns nobody')
})
