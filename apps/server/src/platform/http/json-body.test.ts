import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDuplicateField, hasNul } from './json-body.ts'

test('a name that stands twice in one object is found, however it is written', () => {
  expect(findDuplicateField('{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}')).toBeUndefined()
  expect(findDuplicateField('{"a":1, "a" : 2}')).toBe('a')
  expect(findDuplicateField('{"a":[{"x":"}","\\u0078":1}]}')).toBe('x')
  expect(findDuplicateField('{"a":"\\"a\\":1","b":"{\\"b\\":"}')).toBeUndefined()
})

test('what JSON.stringify writes holds no name twice', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(findDuplicateField(JSON.stringify(JSON.parse(text)))).toBeUndefined()
    }),
  )
})

test('NUL is found in values and names at any depth', () => {
  expect(hasNul({ a: [{ b: 'x\0' }] })).toBe(true)
  expect(hasNul({ 'a\0': 1 })).toBe(true)
  expect(hasNul({ a: [1, null, 'x'] })).toBe(false)
})
