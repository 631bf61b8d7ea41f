import { expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { declarationOf } from '../declarations/personal-table.ts'
import { type Controller, defaultChoices } from '../installation/controller.ts'
import { purposeNames } from '../purposes/purposes.ts'
import { listFields } from './list-fields.ts'
import { recordOfProcessing } from './record-of-processing.ts'

const tables = declarations.tables.map(declarationOf)
const controller: Controller = {
  company: 'Prøve ApS',
  registrationNumber: '12345674',
  country: 'DK',
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  practice: true,
  contact: { email: 'kontakt@proeve.example' },
  protectionOfficer: null,
  choices: defaultChoices,
  ledgerKeyId: null,
}

test('every declared column is in the registry, with all that the law asks of it [PRI-4, PRI-6, RET-9]', () => {
  const fields = listFields(tables)
  const listed = new Set(fields.map(({ table, column }) => `${table}.${column}`))
  for (const table of tables)
    for (const column of table.columns.keys()) expect(listed).toContain(`${table.name}.${column}`)
  for (const field of fields.filter(({ personal }) => personal)) {
    expect(field.purposes.length).toBeGreaterThan(0)
    expect(field.subjects.length).toBeGreaterThan(0)
    expect(field).toMatchObject({
      category: expect.stringMatching(/^(pd|dpv):/),
      origin: expect.any(String),
      erasure: expect.any(String),
    })
    expect(field.retention.keep).toMatch(/^P\d/)
  }
})

test('the record has (a) to (g), and every personal column of every purpose [GOV-1]', () => {
  for (const language of ['da', 'en'] as const) {
    const record = recordOfProcessing(tables, controller, ['Trykkeri A/S'], language, '2026-11-24T10:00:00Z')
    expect(record).toMatchObject({
      controller: { company: 'Prøve ApS', registrationNumber: '12345674' },
      recipients: ['Trykkeri A/S'],
      transfers: [],
    })
    expect(record.security.length).toBeGreaterThan(4)
    expect(record.activities.map(({ purpose }) => purpose)).toEqual(
      purposeNames.filter((name) => record.activities.some((one) => one.purpose === name)),
    )
    for (const field of listFields(tables).filter(({ personal }) => personal))
      for (const purpose of field.purposes) {
        const activity = record.activities.find((one) => one.purpose === purpose)
        expect(activity?.data.find(({ category }) => category === field.category)?.labels).toContain(
          field.label?.[language],
        )
      }
    for (const { persons, retention } of record.activities) {
      expect(persons.length).toBeGreaterThan(0)
      expect(retention.length).toBeGreaterThan(0)
    }
  }
})

test('the same settings make the same version, other settings another [GOV-1]', () => {
  const version = (one: Controller, at: string) => recordOfProcessing(tables, one, [], 'da', at).version
  expect(version(controller, '2026-11-24T10:00:00Z')).toBe(version(controller, '2027-01-01T10:00:00Z'))
  expect(version({ ...controller, company: 'Anden ApS' }, '2026-11-24T10:00:00Z')).not.toBe(
    version(controller, '2026-11-24T10:00:00Z'),
  )
})

test('the record speaks about the registered person, not to them', () => {
  const limits = (['da', 'en'] as const).flatMap((language) =>
    recordOfProcessing(tables, controller, [], language, '2026-11-25T12:00:00Z').activities.flatMap(({ retention }) =>
      retention.map(({ limit }) => limit),
    ),
  )
  expect(limits).toContain('slettes, når personen bliver slettet')
  expect(limits.filter((limit) => /\b(?:du|dig|you)\b/.test(limit))).toEqual([])
})
