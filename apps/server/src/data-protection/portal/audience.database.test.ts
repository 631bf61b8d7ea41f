import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAudience } from '../audiences/list-audience.ts'
import { makeToken } from '../mail/page-token.ts'
import { signUpsFeature } from '../sign-ups/feature.ts'
import { portalFeature } from './feature.ts'
import { invite, openPortal, type Portal } from './testing/open-portal.ts'
import { press } from './testing/read-page.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal([portalFeature, signUpsFeature])
})
afterAll(() => portal.close())

const operator = { kind: 'operator' } as const
const audience = (purpose: 'prospecting' | 'marketing', channel: 'telephone' | 'email') =>
  portal.services.door.forPurpose(purpose, operator, (tx) => listAudience(tx, { purpose, channel }))

test('who agreed to be called is the audience by telephone, nobody that by e-mail, until they sign up themselves [MKT-7, MKT-12, SCN-7]', async () => {
  const waiting = { phones: ['+4520112233'] }
  const [one] = await invite(portal, ['Ene Ja'], 'ene@ja.example', { waiting })
  const [no] = await invite(portal, ['Anden Nej'], 'anden@nej.example', { waiting: { phones: ['+4520112234'] } })
  await invite(portal, ['Tredje Tavs'], 'tredje@tavs.example', { waiting: { phones: ['+4520112235'] } })
  await press(portal, await portal.get(`/p/${one!.token}`), 'save', { register: 'yes', telephone: 'yes' })
  await press(portal, await portal.get(`/p/${no!.token}`), 'erase')
  expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 1, people: [one!.id] })
  const before = await audience('marketing', 'email')
  expect(before).toMatchObject({ permitted: 0, people: [] })
  expect(before.hidden.reasons).toEqual({ 'no-consent': before.hidden.total })

  const form = await portal.get('/sign-up')
  await press(portal, form, 'sign-up', { email: 'ene@ja.example', 'marketing-email': 'yes' })
  const { rows } = await portal.database.owner.query(
    "select values ->> 'signUpId' as id from diskret.mail_messages where kind = 'confirmation'",
  )
  const link = `/sign-up/confirm/${makeToken(portal.services.keyring, { kind: 'sign-up', id: rows[0].id })}`
  await press(portal, await portal.get(link), 'confirm')
  expect(await audience('marketing', 'email')).toMatchObject({ permitted: 1, people: [one!.id] })

  const page = await portal.get(`/p/${one!.token}`)
  const [, consent] = /name="consent" value="([^"]+)"/.exec(page.body.slice(page.body.indexOf('Nyheder om')))!
  await portal.post(`/p/${one!.token}/withdrawal`, { act: 'withdraw', consent: consent! })
  expect(await audience('marketing', 'email')).toMatchObject({ permitted: 0 })
  expect(await audience('prospecting', 'telephone')).toMatchObject({ permitted: 1 })
})
