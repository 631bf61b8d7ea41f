import { expect, test } from 'vitest'
import { foldText, matchesText } from './fold-text.ts'

test('Danish letters and accents are found however they are written', () => {
  expect(foldText('Søren Ærø Åse José')).toBe('soeren aeroe aase jose')
  expect(matchesText('Målgrupper', 'maalgr')).toBe(true)
  expect(matchesText('Maalgrupper', 'målgr')).toBe(true)
})

test('one typo in a word of four letters or more is forgiven, two are not', () => {
  expect(matchesText('Virksomheder', 'virksohm')).toBe(true)
  expect(matchesText('Personer', 'prson')).toBe(true)
  expect(matchesText('Opgaver', 'opxaver')).toBe(true)
  expect(matchesText('Opgaver', 'oxxaver')).toBe(false)
  expect(matchesText('Import', 'exp')).toBe(false)
})
