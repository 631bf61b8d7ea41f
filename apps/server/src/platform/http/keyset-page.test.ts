import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openKeyring } from '../keyring/open-keyring.ts'
import { entityTag, requireMatch } from './entity-tag.ts'
import { listQuery, makePage, readCursor } from './keyset-page.ts'

const keyring = openKeyring(mkdtempSync(join(tmpdir(), 'diskret-pages-')), { create: true })
const rows = Array.from({ length: 5 }, (_, index) => ({ name: `Ærø ${index}`, id: `${index}` }))
const page = (limit: number) => makePage(keyring, 'people', 'name', rows, limit, ({ name, id }) => [name, id])

test('a page ends with a cursor only where more follows', () => {
  expect(page(5).next).toBeNull()
  expect(page(4).items).toHaveLength(4)
  expect(readCursor(keyring, 'people', 'name', page(4).next!)).toEqual(['Ærø 3', '3'])
})

test('a cursor shows nothing of what it holds, and opens for its own list and order only', () => {
  const cursor = page(2).next!
  expect(Buffer.from(cursor, 'base64url').toString('utf8')).not.toContain('Ær')
  for (const [list, sort] of [
    ['companies', 'name'],
    ['people', 'recordedAt'],
  ] as const)
    expect(() => readCursor(keyring, list, sort, cursor)).toThrow(expect.objectContaining({ code: 'cursor-unusable' }))
})

test('anything else is no cursor', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(() => readCursor(keyring, 'people', 'name', text)).toThrow(
        expect.objectContaining({ code: 'cursor-unusable' }),
      )
    }),
  )
})

test('a page holds at most 200 rows', () => {
  const query = listQuery(['name', 'recordedAt'])
  expect(query.parse({})).toEqual({ limit: 50, sort: 'name' })
  expect(query.safeParse({ limit: '201' }).success).toBe(false)
  expect(query.safeParse({ offset: '3' }).success).toBe(false)
})

test('a record that was changed since it was read is not overwritten', () => {
  const read = entityTag('a', 1)
  expect(() => requireMatch(read, entityTag('a', 2))).toThrow(expect.objectContaining({ kind: 'stale' }))
  expect(() => requireMatch(`"x", ${read}`, read)).not.toThrow()
  expect(() => requireMatch('*', read)).not.toThrow()
  expect(() => requireMatch(undefined, read)).not.toThrow()
})
