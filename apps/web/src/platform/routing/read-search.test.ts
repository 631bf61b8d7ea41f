import { expect, test } from 'vitest'
import { flag, oneOf, readSearch, text, texts, wholeNumber } from './read-search.ts'

const read = readSearch({ q: text, sort: oneOf('name', 'last'), page: wholeNumber, isOpen: flag, city: texts })

test('what fits stays, what does not is left out instead of breaking the page', () => {
  expect(read({ q: 'holm', sort: 'name', page: 2, isOpen: true, city: ['Aarhus'] })).toEqual({
    q: 'holm',
    sort: 'name',
    page: 2,
    isOpen: true,
    city: ['Aarhus'],
  })
  expect(read({ q: '', sort: 'drop table', page: 'x', isOpen: 'true', city: [1], other: 1 })).toEqual({})
})

test('a number in the address is a text where a text is asked for', () => {
  expect(read({ q: 2041 })).toEqual({ q: '2041' })
})
