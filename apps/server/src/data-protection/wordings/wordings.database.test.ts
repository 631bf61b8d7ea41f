import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import type { Actor } from '../door/actor.ts'
import { defaultChoices } from '../installation/controller.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { addWording } from './add-wording.ts'
import { ensureStandardWordings } from './ensure-standard-wordings.ts'
import { findWording } from './find-wording.ts'
import { listWordings } from './list-wordings.ts'
import type { WordingKey } from './wording.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  await testServices(database, declarations)
})
afterAll(() => closeTestDatabase(database))

const operator: Actor = { kind: 'operator' }
const email: WordingKey = { purpose: 'marketing', topic: null, channel: 'email', language: 'da' }
const add = (key: WordingKey, text: string) =>
  database.door.forPurpose('rights', operator, (tx) => addWording(tx, key, text))
const ensure = (topics: { id: string; da: string; en: string }[]) =>
  database.door.forPurpose('rights', operator, (tx) =>
    ensureStandardWordings(tx, {
      company: 'Prøve ApS',
      choices: { ...defaultChoices, topics },
    }),
  )

test('each version has its digest, and a changed word is a new version [CON-23]', async () => {
  const first = await add(email, 'Jeg siger ja.\r\n')
  const second = await add(email, 'Jeg siger ja tak.')
  expect(first).toMatchObject({ version: 1, digest: createHash('sha256').update('Jeg siger ja.').digest('hex') })
  expect(second).toMatchObject({ version: 2, usedSince: null })
  expect(second.digest).not.toBe(first.digest)
  const listed = await database.door.forPurpose('rights', operator, listWordings)
  expect(listed.map(({ version }) => version)).toEqual([1, 2])
  const found = await database.door.forPurpose('rights', operator, (tx) => findWording(tx, email))
  expect(found).toMatchObject({ version: 2, text: 'Jeg siger ja tak.' })
})

test('a wording for marketing is for one channel, stands by itself, and is short enough to be read [CON-2, CON-4, SCN-3]', async () => {
  await expect(add({ ...email, channel: null }, 'Jeg siger ja.')).rejects.toMatchObject({ rule: 'CON-2' })
  for (const text of [
    'Jeg accepterer handelsbetingelserne og siger ja til nyheder.',
    'I agree to the terms and want news.',
  ])
    await expect(add(email, text), text).rejects.toMatchObject({ rule: 'CON-4' })
  for (const text of [' \n', 'x'.repeat(4001)])
    await expect(add(email, text)).rejects.toMatchObject({ kind: 'unusable' })
})

test('standard wordings name company and withdrawal for each purpose, channel and language, once [CON-3, MKT-2]', async () => {
  expect(await ensure([])).toBe(17)
  expect(await ensure([])).toBe(0)
  expect(await ensure([{ id: 'wine', da: 'vin', en: 'wine' }])).toBe(16)
  const { rows } = await database.owner.query(
    `select text, language from diskret.wordings where text not like 'Jeg siger ja%'`,
  )
  for (const { text, language } of rows) {
    expect(text).toContain('Prøve ApS')
    expect(text).toContain(language === 'da' ? 'trække mit samtykke tilbage' : 'withdraw my consent')
  }
  const wine = await database.door.forPurpose('rights', operator, (tx) => findWording(tx, { ...email, topic: 'wine' }))
  expect(wine?.text).toContain('vin')
  const other = await database.door.forPurpose('rights', operator, (tx) => findWording(tx, { ...email, topic: 'cars' }))
  expect(other).toMatchObject({ topic: null })
})
