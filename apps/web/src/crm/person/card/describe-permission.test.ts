import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describePermission, isOpen, type Permission } from './describe-permission.ts'

type Purpose = Permission['purposes'][number]
const contract = { id: null, kind: 'contract', openedAt: '2026-01-01T00:00:00Z', evidence: null, assessment: null }
const closed = (purpose: Purpose['purpose'], state: Purpose['state'] = 'not-permitted'): Purpose => ({
  purpose,
  state,
  channels: [],
  basis: null,
})
const open = (purpose: Purpose['purpose'], channels: string[] = [], basis: Purpose['basis'] = null): Purpose => ({
  purpose,
  state: 'permitted',
  channels,
  basis,
})

test('the sentence says what may be done and what not, in both languages', () => {
  const purposes = [open('customer', [], contract), closed('prospecting'), open('marketing', ['email'])]
  expect(describePermission({ purposes, isInvited: false }, 'da')).toBe(
    'Du må ringe og skrive om aftalen og sende nyheder på e-mail. Ikke på telefon eller med brev.',
  )
  expect(describePermission({ purposes, isInvited: false }, 'en')).toBe(
    'You may call and write about the contract and send news by e-mail. Not by telephone or by letter.',
  )
  expect(describePermission({ purposes: [open('customer'), closed('marketing')], isInvited: false }, 'da')).toBe(
    'Du må ringe og skrive om kundeforholdet. Ikke nyheder.',
  )
  expect(describePermission({ purposes: [open('marketing', ['email', 'post'])], isInvited: false }, 'da')).toBe(
    'Du må sende nyheder på e-mail og med brev. Ikke på telefon. Ikke kontakt om salg.',
  )
})

test('nothing open is said so, with whom an answer is awaited from, and restricted means storage alone [RES-2]', () => {
  expect(describePermission({ purposes: [closed('customer')], isInvited: false }, 'da')).toContain('ikke bruge')
  expect(describePermission({ purposes: [closed('customer')], isInvited: true }, 'da')).toContain('venter på svar')
  expect(describePermission({ purposes: [closed('customer', 'restricted')], isInvited: false }, 'da')).toContain(
    'kun opbevares',
  )
})

const purposeNames = ['customer', 'prospecting', 'marketing', 'profiling'] as const
const states = ['permitted', 'ending-soon', 'awaiting-answer', 'objected', 'not-permitted'] as const

test('it never permits more than is open, and always says when something is', () => {
  const anyPurpose = (purpose: Purpose['purpose']) =>
    fc
      .record({ state: fc.constantFrom(...states), channels: fc.subarray(['email', 'telephone', 'post']) })
      .map(({ state, channels }): Purpose => ({ purpose, state, channels, basis: null }))
  fc.assert(
    fc.property(fc.tuple(...purposeNames.map(anyPurpose)), fc.boolean(), (purposes, isInvited) => {
      const text = describePermission({ purposes, isInvited }, 'da')
      const may = text.split(' Ikke ')[0]!
      const isPermitted = (name: string) => purposes.some((one) => one.purpose === name && isOpen(one.state))
      expect(may.startsWith('Du må ') && !may.startsWith('Du må ikke')).toBe(
        purposes.some(({ state }) => isOpen(state)),
      )
      expect(may.includes('nyheder')).toBe(isPermitted('marketing'))
      expect(may.includes('samarbejde')).toBe(isPermitted('prospecting'))
      expect(may.includes('kundeforholdet')).toBe(isPermitted('customer'))
    }),
  )
})
