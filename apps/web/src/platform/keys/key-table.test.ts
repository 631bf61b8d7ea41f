import { expect, test } from 'vitest'
import { ariaKeys, capsOf, type KeyEntry, keyTable } from './key-table.ts'

const entries: readonly KeyEntry[] = keyTable
/**
 * Keys of groups that are never on the same page may be the same: the person's `p` and no other. An editor that has the focus
 * takes its own before those of everywhere.
 */
const together = (group: KeyEntry['group']) => {
  const own = entries.filter((entry) => entry.group === group)
  const focused = own.flatMap(({ kind, keys }) => (kind === 'grid' ? [...keys] : []))
  return [
    ...own,
    ...entries.filter(({ group: other, keys }) => other === 'everywhere' && !keys.some((key) => focused.includes(key))),
  ]
}

test('on one page each key does one thing', () => {
  for (const group of ['lists', 'person', 'today', 'queues'] as const) {
    const keys = together(group).flatMap((entry) => entry.keys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  }
})

test('no key is taken that a browser, a Danish keyboard or a screen needs [ux.md 3]', () => {
  const taken = entries
    .flatMap(({ keys }) => keys)
    .filter((key) => /^mod\+[tnwrldfp0-9]$|\balt\b|^f(?:1|5|6|7|11|12)$|insert|capslock|[[\]{}\\|~@$]/.test(key))
  expect(taken).toEqual([])
})

test('a prefix of a sequence is no key of its own', () => {
  const prefixes = new Set([
    'g',
    'c',
    ...entries.flatMap(({ keys }) => keys.filter((key) => key.includes('>')).map((key) => key[0])),
  ])
  expect(entries.filter(({ keys, kind }) => kind === 'single' && keys.some((key) => prefixes.has(key)))).toEqual([])
})

test('keys are told as their caps, and to screen readers as they want it', () => {
  expect(capsOf('g>p')).toEqual(['G', '>', 'P'])
  expect(capsOf('shift+down')).toEqual(['⇧', '↓'])
  expect(ariaKeys(['mod+k'])).toMatch(/^(?:Control|Meta)\+k$/)
  expect(ariaKeys(['g>p'])).toBeUndefined()
})
