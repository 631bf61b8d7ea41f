import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRoleAddress } from '../../../../data-protection/ledger/role-addresses.ts'
import { readEmails, withoutTag } from './read-emails.ts'

describe('the addresses of a cell', () => {
  it.each([
    ['Anne@Holm.Example', ['anne@holm.example']],
    ['mailto:a.b@holm.example', ['a.b@holm.example']],
    ['<a.b@holm.example>', ['a.b@holm.example']],
    ['Anne Holm <a.b@holm.example>', ['a.b@holm.example']],
    ['a@holm.example; b@holm.example', ['a@holm.example', 'b@holm.example']],
    ['a@holm.example, b@holm.example', ['a@holm.example', 'b@holm.example']],
    ['a@holm.example og b@holm.example', ['a@holm.example', 'b@holm.example']],
    ['a@holm.example / b@holm.example', ['a@holm.example', 'b@holm.example']],
    ['a+tag@holm.example', ['a+tag@holm.example']],
    ['a@holm.example.', ['a@holm.example']],
    ['a@holm.example (privat)', ['a@holm.example']],
    ['søren@møller.example', ['søren@møller.example']],
  ])('are read from %j', (cell, addresses) => {
    expect(readEmails(cell)).toEqual({ addresses, invalid: false })
  })

  it.each([
    'tove.nielsenflintholm.example',
    'susanne@simonsen-a,example',
    'jesper(at)simonsen.example',
    'vibeke.nielsen @ flintholm.example',
    'Zsa Zsa.Lipson@mailmail.com',
    'a@@b.example',
    'a@b',
    '.a@b.example',
    'a..b@c.example',
    'a@-b.example',
  ])('are none in %j, and nothing is guessed', (cell) => {
    expect(readEmails(cell)).toEqual({ addresses: [], invalid: true })
  })

  it.each(['', '-', 'ingen', 'n/a', 'N.A.', '?', 'har ikke', 'ingen e-mail'])(
    'are missing in %j, which is not invalid',
    (cell) => {
      expect(readEmails(cell)).toEqual({ addresses: [], invalid: false })
    },
  )

  it('end at a line that is none, so that a cell writes no header [PRI-7]', () => {
    expect(readEmails('a@b.example\nCc: c@d.example\ne@f.example')).toEqual({
      addresses: ['a@b.example'],
      invalid: true,
    })
  })

  it('are the same when read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
        for (const address of readEmails(text).addresses)
          expect(readEmails(address)).toEqual({ addresses: [address], invalid: false })
      }),
    )
  })

  it('compare without their tag', () => {
    expect(withoutTag('a+x+y@b.example')).toBe('a@b.example')
    expect(withoutTag('+a@b.example')).toBe('+a@b.example')
  })

  it('of a role are told from those of a person', () => {
    expect(
      ['info@b.example', 'salg+x@b.example', 'kunde-service@b.example', 'info2@b.example'].every(isRoleAddress),
    ).toBe(true)
    expect(['anne@b.example', 'info.holm@b.example'].some(isRoleAddress)).toBe(false)
  })
})
