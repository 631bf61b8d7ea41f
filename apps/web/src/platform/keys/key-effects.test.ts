import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type KeyEntry, keyTable } from './key-table.ts'

const source = join(import.meta.dirname, '../..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.test)\.tsx?$/.test(file),
)
const texts = files.map((file) => readFileSync(join(source, file), 'utf8'))
const registered = new Set(
  texts.flatMap((text) => [...text.matchAll(/useKeyAction\(\s*'([a-z.]+)'/g)].map(([, id]) => id)),
)

/** What the table or the editor that has the focus takes itself, and by which name of the key it does. */
const taken: Record<string, { by: string; as: readonly string[] }> = {
  'list.move': { by: 'table/use-grid-keys', as: ['ArrowDown', 'ArrowUp'] },
  'list.open': { by: 'table/use-grid-keys', as: ["'Enter'"] },
  'list.peek': { by: 'table/use-grid-keys', as: ["' '"] },
  'list.extend': { by: 'table/use-grid-keys', as: ['shiftKey'] },
  'list.all': { by: 'table/use-grid-keys', as: ["isMod && event.key === 'a'"] },
  'list.edit': { by: 'table/use-grid-keys', as: ["'F2'"] },
  'list.ends': { by: 'table/use-grid-keys', as: ["'Home'", "'End'", "'PageUp'", "'PageDown'"] },
  'note.finding': { by: 'notes/mark-findings', as: ["event.key !== '.'"] },
}
const entries: readonly KeyEntry[] = keyTable

test('every key of the sheet has somebody who acts on it', () => {
  const idle = entries.filter(({ id, kind }) => kind !== 'grid' && !registered.has(id)).map(({ id }) => id)
  expect(idle).toEqual([])
})

test('every key that what has the focus takes itself is taken there', () => {
  const own = entries.filter(({ kind }) => kind === 'grid').map(({ id }) => id)
  expect(Object.keys(taken).sort()).toEqual([...own].sort())
  for (const { by, as } of Object.values(taken)) {
    const there = texts.filter((_text, index) => files[index]!.includes(by)).join('\n')
    for (const sign of as) expect([by, sign, there.includes(sign)]).toEqual([by, sign, true])
  }
})

test('no screen acts on a key that the sheet does not tell', () => {
  const told = new Set(entries.map(({ id }) => id))
  expect([...registered].filter((id) => !told.has(id ?? ''))).toEqual([])
})
