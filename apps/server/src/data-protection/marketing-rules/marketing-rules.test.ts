import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countryRules } from './country-rules.ts'
import { listMarketingRules } from './list-marketing-rules.ts'
import { marketingRule } from './marketing-rule.ts'
import { type ContactFacts, mayContact } from './may-contact.ts'
import { channels, recipientKinds, relations, ruleCountries } from './rule-line.ts'

/**
 * The table as law.md has it, written apart from the data. Columns: without relation, customer, former customer. `consent`:
 * only with it; `soft`: or soft opt-in; `exception`: or an exception the campaign states; `open`: unless declined; `+list`: and
 * only with a valid check in the country's list.
 */
const expectations = `
DK email      company-contact  consent MKT-1          | soft MKT-3             | soft MKT-15
DK email      sole-trader      consent MKT-1          | soft MKT-3             | soft MKT-15
DK email      consumer         consent MKT-1          | soft MKT-3             | soft MKT-15
DK telephone  company-contact  open MKT-13            | open MKT-13            | open MKT-13
DK telephone  sole-trader      open+list MKT-13       | open+list MKT-13       | open+list MKT-13
DK telephone  consumer         exception+list MKT-12  | exception+list MKT-12  | exception+list MKT-12
DK post       company-contact  open MKT-10            | open MKT-10            | open MKT-10
DK post       sole-trader      open+list MKT-10       | open+list MKT-10       | open+list MKT-10
DK post       consumer         open+list MKT-10       | open+list MKT-10       | open+list MKT-10
SE email      company-contact  consent MKT-30         | soft MKT-30            | soft MKT-30
SE email      sole-trader      consent MKT-30         | soft MKT-30            | soft MKT-30
SE email      consumer         consent MKT-30         | soft MKT-30            | soft MKT-30
SE telephone  company-contact  open MKT-30            | open MKT-30            | open MKT-30
SE telephone  sole-trader      open MKT-30            | open MKT-30            | open MKT-30
SE telephone  consumer         open+list MKT-30       | open+list MKT-30       | open+list MKT-30
SE post       company-contact  open MKT-30            | open MKT-30            | open MKT-30
SE post       sole-trader      open MKT-30            | open MKT-30            | open MKT-30
SE post       consumer         open MKT-30            | open MKT-30            | open MKT-30
NO email      company-contact  consent MKT-31         | soft MKT-31            | consent MKT-31
NO email      sole-trader      consent MKT-31         | soft MKT-31            | consent MKT-31
NO email      consumer         consent MKT-31         | soft MKT-31            | consent MKT-31
NO telephone  company-contact  open MKT-31            | open MKT-31            | open MKT-31
NO telephone  sole-trader      open MKT-31            | open MKT-31            | open MKT-31
NO telephone  consumer         open+list MKT-31       | open+list MKT-31       | open+list MKT-31
NO post       company-contact  open MKT-31            | open MKT-31            | open MKT-31
NO post       sole-trader      open MKT-31            | open MKT-31            | open MKT-31
NO post       consumer         open+list MKT-31       | open+list MKT-31       | open+list MKT-31
DE email      company-contact  consent MKT-32         | soft MKT-32            | soft MKT-32
DE email      sole-trader      consent MKT-32         | soft MKT-32            | soft MKT-32
DE email      consumer         consent MKT-32         | soft MKT-32            | soft MKT-32
DE telephone  company-contact  exception MKT-32       | open MKT-32            | open MKT-32
DE telephone  sole-trader      exception MKT-32       | open MKT-32            | open MKT-32
DE telephone  consumer         consent MKT-32         | consent MKT-32         | consent MKT-32
DE post       company-contact  open MKT-32            | open MKT-32            | open MKT-32
DE post       sole-trader      open MKT-32            | open MKT-32            | open MKT-32
DE post       consumer         open MKT-32            | open MKT-32            | open MKT-32
other email      company-contact  consent MKT-33      | consent MKT-33         | consent MKT-33
other email      sole-trader      consent MKT-33      | consent MKT-33         | consent MKT-33
other email      consumer         consent MKT-33      | consent MKT-33         | consent MKT-33
other telephone  company-contact  consent MKT-33      | consent MKT-33         | consent MKT-33
other telephone  sole-trader      consent MKT-33      | consent MKT-33         | consent MKT-33
other telephone  consumer         consent MKT-33      | consent MKT-33         | consent MKT-33
other post       company-contact  consent MKT-33      | consent MKT-33         | consent MKT-33
other post       sole-trader      consent MKT-33      | consent MKT-33         | consent MKT-33
other post       consumer         consent MKT-33      | consent MKT-33         | consent MKT-33
`
const words = {
  consent: 'with-consent',
  soft: 'with-soft-opt-in-or-consent',
  exception: 'with-exception-or-consent',
  open: 'not-declined',
}
const cells = expectations
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [head = '', ...columns] = row.split(/\s\|\s|(?<=(?:company-contact|sole-trader|consumer))\s+(?=\S)/)
    const [country = '', channel = '', recipient = ''] = head.trim().split(/\s+/)
    return columns.map((column, index) => {
      const [word = '', rule = ''] = column.trim().split(/\s+/)
      const [opensWith = '', list] = word.split('+')
      return {
        country,
        channel: channel as (typeof channels)[number],
        recipient: recipient as (typeof recipientKinds)[number],
        relation: relations[index] ?? 'none',
        opensWith: opensWith as keyof typeof words,
        needsList: list === 'list',
        rule,
      }
    })
  })

const nothing = {
  consent: false,
  softOptIn: false,
  declined: false,
  robinsonCheckValid: null,
  requestedByPerson: false,
  campaignException: null,
}

test('the expectations name every cell of country, channel, recipient and relation once [MKT-40]', () => {
  const names = cells.map((cell) => `${cell.country} ${cell.channel} ${cell.recipient} ${cell.relation}`)
  const all = ruleCountries.flatMap((a) =>
    channels.flatMap((b) => recipientKinds.flatMap((c) => relations.map((d) => `${a} ${b} ${c} ${d}`))),
  )
  expect(names.sort()).toEqual(all.sort())
  expect(listMarketingRules()).toHaveLength(135)
})

test('exactly one line of each table decides a cell, since its validFrom [MKT-40]', () => {
  for (const { country, lines, validFrom } of countryRules) {
    expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const channel of channels)
      for (const recipient of recipientKinds)
        for (const relation of relations) {
          const deciding = lines.filter(
            (line) =>
              line.channel === channel && line.recipients.includes(recipient) && line.relations.includes(relation),
          )
          expect(deciding, `${country} ${channel} ${recipient} ${relation}`).toHaveLength(1)
        }
  }
})

describe.each(cells)('$country, $channel to $recipient, relation $relation', (cell) => {
  const { opensWith, needsList, rule } = cell
  const decide = (facts: Partial<ContactFacts>) => mayContact({ ...cell, ...nothing, ...facts })

  test(`opens ${words[opensWith]}${needsList ? ' and a list check' : ''} [${rule}]`, () => {
    const found = marketingRule(cell)
    expect({ allowed: found.allowed, rule: found.rule }).toEqual({ allowed: words[opensWith], rule })
    expect(found.conditions.some((condition) => condition.code === 'register-check')).toBe(needsList)
  })

  test(`opens for exactly that [${rule}]`, () => {
    const listChecked = { robinsonCheckValid: true }
    const exception = marketingRule(cell).exceptions?.[0] ?? 'books'
    expect(decide({}).allowed).toBe(opensWith === 'open' && !needsList)
    expect(decide(listChecked).allowed).toBe(opensWith === 'open')
    expect(decide({ ...listChecked, softOptIn: true }).allowed).toBe(opensWith === 'soft' || opensWith === 'open')
    expect(decide({ ...listChecked, campaignException: exception }).allowed).toBe(
      opensWith === 'exception' || opensWith === 'open',
    )
    expect(decide({ ...listChecked, campaignException: 'a good reason' }).allowed).toBe(opensWith === 'open')
    expect(decide({ softOptIn: true, campaignException: exception, robinsonCheckValid: false }).allowed).toBe(
      opensWith !== 'consent' &&
        !needsList &&
        (opensWith === 'soft' || opensWith === 'exception' || opensWith === 'open'),
    )
    expect(decide({ requestedByPerson: true }).allowed).toBe(cell.channel !== 'email' || opensWith === 'open')
    expect(decide({ consent: true })).toEqual({ allowed: true, rule, reason: null })
  })

  test('stays closed to somebody who declined, whatever else is on file [MKT-41]', () => {
    const all = { consent: true, softOptIn: true, robinsonCheckValid: true, requestedByPerson: true, declined: true }
    expect(decide(all)).toEqual({ allowed: false, rule: 'MKT-41', reason: 'objection' })
  })
})

const country = fc.constantFrom('DK', 'SE', 'NO', 'DE', 'FI', 'dk', '', null)
const facts = fc.record<ContactFacts>({
  country,
  channel: fc.constantFrom(...channels),
  recipient: fc.constantFrom(...recipientKinds, null),
  relation: fc.constantFrom(...relations, null),
  consent: fc.boolean(),
  softOptIn: fc.boolean(),
  declined: fc.boolean(),
  robinsonCheckValid: fc.constantFrom(true, false, null),
  requestedByPerson: fc.boolean(),
  campaignException: fc.constantFrom('books', 'insurance', 'presumed-consent', 'another', null),
})

describe('what is not known', () => {
  test('about the country is the strictest of all [MKT-33]', () => {
    fc.assert(
      fc.property(facts, (one) => {
        if (mayContact({ ...one, country: null }).allowed) expect(mayContact(one).allowed).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('about the recipient counts as a consumer, about the relation as none', () => {
    fc.assert(
      fc.property(facts, (one) => {
        expect(mayContact({ ...one, recipient: null })).toEqual(mayContact({ ...one, recipient: 'consumer' }))
        expect(mayContact({ ...one, relation: null })).toEqual(mayContact({ ...one, relation: 'none' }))
      }),
    )
  })

  test('about the law of an earlier day is the strictest of all', () => {
    const danish = { country: 'DK', channel: 'post', recipient: 'company-contact', relation: 'none' } as const
    expect(marketingRule(danish, '2017-06-30')).toMatchObject({ country: 'other', rule: 'MKT-33' })
    expect(marketingRule(danish, '2017-07-01')).toMatchObject({ country: 'DK', rule: 'MKT-10' })
  })
})

test('an allowed contact has no reason, a refused one has, and both name their rule', () => {
  fc.assert(
    fc.property(facts, (one) => {
      const { allowed, reason, rule } = mayContact(one)
      expect(reason === null).toBe(allowed)
      expect(rule).toMatch(/^MKT-\d+$/)
    }),
  )
})
