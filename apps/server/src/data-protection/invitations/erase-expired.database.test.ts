import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLedger } from '../ledger/check-ledger.ts'
import { objectTo } from '../objections/object-to.ts'
import { invite, openPortal, type Portal } from '../portal/testing/open-portal.ts'
import { eraseExpired } from './erase-expired.ts'
import { invitationsFeature } from './feature.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([])
})
afterAll(() => portal.close())

const past = '2020-01-01'
const asked = (ids: readonly string[]) =>
  portal.database.owner.query('update diskret.invitations set sent_at = diskret.clock() where person_id = any($1)', [
    ids,
  ])
const ledger = async (email: string, name: string) => {
  const check = portal.services.door.forPurpose('rights', { kind: 'system' }, (tx) =>
    checkLedger(tx, portal.services, { emails: [email], phones: [], names: [name] }),
  )
  return (await check).kind
}
const held = async (ids: readonly string[]) => {
  const { rows } = await portal.database.owner.query('select id from diskret.people where id = any($1)', [ids])
  return rows.length
}

test('silence erases on the day that the message named, and the next list is refused [BAS-26, CON-39]', async () => {
  const [silent] = await invite(portal, ['Tavs Person'], 'tavs@person.example', {
    endsOn: past,
    waiting: { emails: ['privat@person.example'] },
  })
  const [waiting] = await invite(portal, ['Endnu Tid'], 'endnu@tid.example')
  await asked([silent!.id])
  const items = await invitationsFeature.due![0]!.list(portal.services, '2026-01-01')
  expect(items).toContainEqual({ what: 'expired-invitation', person: silent!.id, on: past, rule: 'BAS-26' })
  expect(await eraseExpired(portal.services)).toBe(1)
  expect(await held([silent!.id, waiting!.id])).toBe(1)
  expect(await ledger('tavs@person.example', 'En Anden')).toBe('asked')
  expect(await ledger('privat@person.example', 'En Anden')).toBe('asked')
  expect(await eraseExpired(portal.services)).toBe(0)
})

test('who was never written to leaves no mark, who objected is remembered as refusing [BAS-26, CON-39]', async () => {
  const [unsent] = await invite(portal, ['Aldrig Skrevet'], 'aldrig@skrevet.example', { endsOn: past })
  const [objecting] = await invite(portal, ['Imod Det'], 'imod@det.example')
  await portal.services.door.forPurpose('rights', { kind: 'system' }, (tx) =>
    objectTo(tx, portal.services, { personId: objecting!.id, purpose: 'marketing' }),
  )
  expect(await eraseExpired(portal.services)).toBe(2)
  expect(await held([unsent!.id, objecting!.id])).toBe(0)
  expect(await ledger('aldrig@skrevet.example', 'Aldrig Skrevet')).toBeNull()
  expect(await ledger('imod@det.example', 'Imod Det')).toBe('refused')
})

test('a shared address is remembered with each name only, so no colleague is refused [ERA-14]', async () => {
  const people = await invite(portal, ['Anne Bo', 'Carl Dam'], 'kontoret@firma-a.example', { endsOn: past })
  await asked(people.map(({ id }) => id))
  expect(await eraseExpired(portal.services)).toBe(2)
  expect(await ledger('kontoret@firma-a.example', 'Anne Bo')).toBe('asked')
  expect(await ledger('kontoret@firma-a.example', 'Eva Friis')).toBeNull()
})

test('an address that stands in a note about somebody else leaves a case that is open, and erases all the same [ERA-9]', async () => {
  const [named] = await invite(portal, ['Nævnt Her'], 'naevnt@her.example', { endsOn: past })
  const [other] = await invite(portal, ['Lever Endnu'], 'lever@endnu.example')
  const { owner } = portal.database
  await owner.query(
    "insert into diskret.notes (id, text) values ('01900000-0000-7000-8000-000000000001', 'spørg naevnt@her.example')",
  )
  await owner.query(
    "insert into diskret.note_people (id, note_id, person_id) values ('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', $1)",
    [other!.id],
  )
  expect(await eraseExpired(portal.services)).toBe(1)
  expect(await held([named!.id])).toBe(0)
  const { rows } = await owner.query('select state from diskret.erasures where person_id = $1', [named!.id])
  expect(rows).toEqual([{ state: 'open' }])
})
