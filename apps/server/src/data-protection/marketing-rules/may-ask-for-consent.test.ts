import { describe, expect, test } from 'vitest'
import { mayAskForConsent } from './may-ask-for-consent.ts'

const asking = { startedByPerson: false, channel: 'email' } as const

test.each([
  ['DK', false, 'MKT-7'],
  ['DE', false, 'MKT-32'],
  ['SE', true, 'MKT-30'],
  ['NO', true, 'MKT-31'],
  ['FI', false, 'MKT-33'],
  [null, false, 'MKT-33'],
])('an e-mail to %s may ask for consent: %s [%s]', (country, allowed, rule) => {
  expect(mayAskForConsent({ ...asking, country })).toEqual({ allowed, rule })
})

describe('in Denmark', () => {
  test('a person who started it may be asked, in every channel [MKT-7]', () => {
    for (const channel of ['email', 'telephone', 'post'] as const)
      expect(mayAskForConsent({ country: 'DK', channel, startedByPerson: true }).allowed).toBe(true)
  })

  test('an address covered by an open consent or soft opt-in may be asked [MKT-7, CON-12]', () => {
    expect(mayAskForConsent({ ...asking, country: 'DK', permissionCoversAddress: true }).allowed).toBe(true)
  })

  test('a letter may ask, a call only where marketing by telephone is open [MKT-7, MKT-10, MKT-12, MKT-13]', () => {
    const call = { country: 'DK', channel: 'telephone', startedByPerson: false } as const
    expect(mayAskForConsent({ country: 'DK', channel: 'post', startedByPerson: false })).toEqual({
      allowed: true,
      rule: 'MKT-10',
    })
    expect(mayAskForConsent(call)).toEqual({ allowed: false, rule: 'MKT-12' })
    expect(mayAskForConsent({ ...call, recipient: 'company-contact' })).toEqual({ allowed: true, rule: 'MKT-13' })
  })
})

test('where the country is not known, no message asks unless the person started it [MKT-33]', () => {
  for (const channel of ['email', 'telephone', 'post'] as const) {
    expect(mayAskForConsent({ country: null, channel, startedByPerson: false })).toEqual({
      allowed: false,
      rule: 'MKT-33',
    })
    expect(mayAskForConsent({ country: null, channel, startedByPerson: true }).allowed).toBe(true)
  }
})
