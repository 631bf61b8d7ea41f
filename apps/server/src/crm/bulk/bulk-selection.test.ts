import { expect, test } from 'vitest'
import { deskOfErasure } from './bulk-selection.ts'

const everything = { except: [] }
const account = (...roles: ('seller' | 'officer')[]) => ({ kind: 'account', id: 'a', roles }) as const

test('everything that fits is erased as far as the list of the reader shows it, also for an officer who sells', () => {
  expect(deskOfErasure(everything, account('seller', 'officer'))).toBe('seller-desk')
  expect(deskOfErasure(everything, account('officer'))).toBe('rights')
})

test('whoever is named is erased wherever they are', () => {
  expect(deskOfErasure({ ids: ['x'] }, account('seller', 'officer'))).toBe('rights')
})
