import { expect, test } from 'vitest'
import { patchRow } from './patch-row.ts'

const list = {
  pages: [
    { items: [{ id: 'a', name: 'Mette' }], next: 'x' },
    {
      items: [
        { id: 'b', name: 'Jonas' },
        { id: 'c', name: 'Sofie' },
      ],
      next: null,
    },
  ],
  pageParams: [undefined, 'x'],
}

test('a row that changes leaves all others the very same, so that they are not drawn anew', () => {
  const patched = patchRow(list, { id: 'b', name: 'Jonas Friis' })
  expect(patched.pages[1]?.items[0]?.name).toBe('Jonas Friis')
  expect(patched.pages[0]).toBe(list.pages[0])
  expect(patched.pages[1]?.items[1]).toBe(list.pages[1]?.items[1])
})

test('a row that is not in the list changes nothing', () => {
  expect(patchRow(list, { id: 'd', name: 'Åse' })).toBe(list)
})
