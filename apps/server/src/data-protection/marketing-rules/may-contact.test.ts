import { describe, expect, test } from 'vitest'
import { type ContactFacts, mayContact } from './may-contact.ts'

const danishConsumer: ContactFacts = {
  country: 'DK',
  channel: 'telephone',
  recipient: 'consumer',
  relation: 'customer',
  consent: false,
  softOptIn: false,
  declined: false,
  robinsonCheckValid: true,
  requestedByPerson: false,
  campaignException: null,
}

describe('a Danish consumer', () => {
  test('is not called unless she asked for it [MKT-12, SCN-26]', () => {
    expect(mayContact(danishConsumer)).toEqual({ allowed: false, rule: 'MKT-12', reason: 'country-rule' })
    expect(mayContact({ ...danishConsumer, requestedByPerson: true })).toEqual({
      allowed: true,
      rule: 'MKT-12',
      reason: null,
    })
  })

  test('is called under an exception the act names, after a valid Robinson check only [MKT-12, MKT-14]', () => {
    const insurance = { ...danishConsumer, campaignException: 'insurance' }
    expect(mayContact(insurance).allowed).toBe(true)
    expect(mayContact({ ...insurance, robinsonCheckValid: null })).toEqual({
      allowed: false,
      rule: 'MKT-14',
      reason: 'country-rule',
    })
    expect(mayContact({ ...danishConsumer, campaignException: 'presumed-consent' }).allowed).toBe(false)
  })

  test('gets no letter without a valid Robinson check, unless she asked for letters [MKT-10, MKT-14]', () => {
    const letter: ContactFacts = { ...danishConsumer, channel: 'post', robinsonCheckValid: false }
    expect(mayContact(letter)).toEqual({ allowed: false, rule: 'MKT-14', reason: 'country-rule' })
    expect(mayContact({ ...letter, requestedByPerson: true }).allowed).toBe(true)
  })

  test('gets no e-mail for having asked to be called [MKT-1, MKT-2]', () => {
    const mail: ContactFacts = { ...danishConsumer, channel: 'email', requestedByPerson: true }
    expect(mayContact(mail)).toEqual({ allowed: false, rule: 'MKT-3', reason: 'no-consent' })
  })
})

test('a company contact who once said no is out [MKT-10, SCN-26]', () => {
  const contact: ContactFacts = { ...danishConsumer, recipient: 'company-contact', declined: true }
  expect(mayContact(contact)).toEqual({ allowed: false, rule: 'MKT-41', reason: 'objection' })
  expect(mayContact({ ...contact, declined: false, robinsonCheckValid: null }).allowed).toBe(true)
})

test('soft opt-in opens electronic mail of customers, never telephone [MKT-3, MKT-4]', () => {
  expect(mayContact({ ...danishConsumer, channel: 'email', softOptIn: true }).allowed).toBe(true)
  expect(mayContact({ ...danishConsumer, channel: 'email', softOptIn: true, relation: 'none' }).allowed).toBe(false)
  expect(mayContact({ ...danishConsumer, softOptIn: true }).allowed).toBe(false)
})

test('a German company without relation is called only where the campaign has facts for presumed consent [MKT-32]', () => {
  const company: ContactFacts = { ...danishConsumer, country: 'DE', recipient: 'company-contact', relation: 'none' }
  expect(mayContact(company)).toEqual({ allowed: false, rule: 'MKT-32', reason: 'country-rule' })
  expect(mayContact({ ...company, campaignException: 'presumed-consent' }).allowed).toBe(true)
  expect(mayContact({ ...company, recipient: 'consumer', campaignException: 'presumed-consent' }).allowed).toBe(false)
})
