import { expect, test } from 'vitest'
import { desksOf } from './desks.ts'

test('each role works at its own desk, daily work before the rights of people [PRI-2]', () => {
  expect(desksOf(['seller'])).toEqual(['seller-desk', 'invitation'])
  expect(desksOf(['marketer'])).toEqual(['marketing', 'invitation'])
  expect(desksOf(['officer'])).toEqual(['rights'])
  expect(desksOf(['administrator'])).toEqual([])
  expect(desksOf(['officer', 'seller'])).toEqual(['seller-desk', 'rights', 'invitation'])
})

test('the address chooses among the desks that are open, and opens none', () => {
  expect(desksOf(['officer', 'seller'], 'rights')[0]).toBe('rights')
  expect(desksOf(['seller'], 'rights')).toEqual(['seller-desk', 'invitation'])
})
