import { afterAll, beforeAll, expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import type { Services } from '../services.ts'
import { aPerson, setUpForTest } from '../testing/person-builders.ts'
import { closeTestDatabase, openTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { testServices } from '../testing/test-services.ts'
import { getAssessment } from './find-assessment.ts'
import { assessmentsReviewed, assessmentsToReview } from './find-overdue.ts'
import { reviewAssessment } from './review-assessment.ts'

let database: TestDatabase
let services: Services
const operator = { kind: 'operator' } as const
beforeAll(async () => {
  database = await openTestDatabase(declarations)
  services = await testServices(database, declarations)
  await setUpForTest(database)
})
afterAll(() => closeTestDatabase(database))

const review = (id: string, day?: string) =>
  database.door.forPurpose('rights', operator, (tx) => reviewAssessment(tx, id, day))
const listed = async () => (await assessmentsToReview.list(services, '2099-01-01')).map(({ what }) => what)
const permits = async (person: string) =>
  (
    await database.owner.query(
      'select permitted_until > diskret.clock() as open from diskret.people where id = $1 and permitted_purposes & 2 <> 0',
      [person],
    )
  ).rows[0]?.open ?? false

test('a review that is due is listed and found by the doctor; a review makes what rests on it go on [LIA-8]', async () => {
  const { id } = await database.door.forPurpose('rights', operator, (tx) => getAssessment(tx, 'business-relations'))
  const person = await aPerson(database, {
    kind: 'company-contact',
    basis: { kind: 'legitimate-interest', purpose: 'prospecting', assessment: id },
  })
  expect(await assessmentsReviewed.run(services)).toMatchObject({ ok: true })
  // Reviews of two years ago, by the hand of the owner, since this clock does not move.
  await database.owner.query(`update diskret.assessments set review_on = diskret.today() - 40 where id = $1`, [id])
  await database.owner.query('select diskret.recompute_permissions($1)', [[person]])
  expect(await permits(person)).toBe(false)
  expect(await assessmentsReviewed.run(services)).toMatchObject({
    ok: false,
    detail: expect.stringContaining('business-relations'),
  })
  expect((await listed())[0]).toBe('review-assessment:business-relations')
  await review(id)
  expect(await permits(person)).toBe(true)
  expect(await assessmentsReviewed.run(services)).toMatchObject({ ok: true })
})

test('no review is put off beyond 24 months, into the past, or for what nobody has signed [LIA-8]', async () => {
  const { id } = await database.door.forPurpose('rights', operator, (tx) => getAssessment(tx, 'invitation'))
  for (const day of ['2099-01-01', '2020-01-01']) await expect(review(id, day)).rejects.toMatchObject({ rule: 'LIA-8' })
  await database.owner.query(
    'insert into diskret.assessments (id, kind, purpose, source, version, content) values (gen_random_uuid(), $1, $2, $3, 2, $4)',
    ['invitation', 'invitation', 'lists', {}],
  )
  const unsigned = await database.door.forPurpose('rights', operator, (tx) => getAssessment(tx, 'invitation'))
  await expect(review(unsigned.id)).rejects.toMatchObject({ code: 'assessment-to-be-signed' })
})
