import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetSearched, keepSearched, readSearched } from './searched-texts.ts'

const stored = new Map<string, string>()
beforeEach(() => {
  stored.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
  })
})
afterEach(() => {
  forgetSearched()
  vi.unstubAllGlobals()
})

test('an address says a sign in place of what was searched for, which only this tab knows, until sign-out', () => {
  const sign = keepSearched('Mette Holm')
  expect(sign).toMatch(/^s[0-9a-z]+$/)
  expect(readSearched(sign)).toBe('Mette Holm')
  expect(keepSearched('Mette Holm')).toBe(sign)
  expect(keepSearched('Jonas Friis')).not.toBe(sign)
  expect(readSearched('sother')).toBe('')
  expect(readSearched(undefined)).toBe('')
  forgetSearched()
  expect(readSearched(sign)).toBe('')
})

test('a tab keeps the last hundred texts, and a broken store counts as empty', () => {
  const first = keepSearched('text 0')
  for (let index = 1; index <= 100; index++) keepSearched(`text ${String(index)}`)
  expect(readSearched(first)).toBe('')
  expect(readSearched(keepSearched('text 100'))).toBe('text 100')
  stored.set('diskret.searched', '{"s1":')
  expect(readSearched('s1')).toBe('')
})

test('where the browser keeps nothing, the search holds as long as the page', () => {
  vi.stubGlobal('sessionStorage', undefined)
  const sign = keepSearched('Mette')
  expect(readSearched(sign)).toBe('Mette')
})
