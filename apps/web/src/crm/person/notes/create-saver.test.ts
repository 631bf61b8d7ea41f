import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSaver, type SavedNote, type SaveFault, type SaveState } from './create-saver.ts'

let stored: SavedNote | undefined
let created: Map<string, SavedNote>
let isDown: boolean
let loses: boolean
let states: SaveState[]
let draft: string | null

beforeEach(() => {
  vi.useFakeTimers()
  stored = undefined
  created = new Map()
  isDown = false
  loses = false
  states = []
  draft = null
})
afterEach(() => void vi.useRealTimers())

const answer = <Result>(result: Result): Promise<Result> => {
  if (!loses) return Promise.resolve(result)
  loses = false
  return Promise.reject('unreachable')
}
const saver = () =>
  createSaver({
    create: (text, key) => {
      if (isDown) return Promise.reject('unreachable')
      const known = created.get(key)
      if (known && known.text !== text) return Promise.reject({ message: 'another body under the same key' })
      stored = known ?? { id: String(created.size), text, etag: '1' }
      created.set(key, stored)
      return answer(stored)
    },
    change: (note, text) => {
      if (isDown) return Promise.reject('unreachable')
      if (note.etag !== stored!.etag) return Promise.reject('stale')
      stored = { ...stored!, text, etag: String(Number(stored!.etag) + 1) }
      return answer(stored)
    },
    read: () => Promise.resolve(stored!),
    faultOf: (error) => error as SaveFault,
    newKey: () => `key ${String(Math.random())}`,
    keep: async (text) => {
      draft = text
    },
    forget: async () => {
      draft = null
    },
    tell: (state) => states.push(state),
    now: () => '14.02',
  })
const last = () => states.at(-1)?.kind

test('it saves 800 ms after the last key, as one note', async () => {
  const { edit } = saver()
  edit('Ring')
  await vi.advanceTimersByTimeAsync(700)
  edit('Ring torsdag')
  await vi.advanceTimersByTimeAsync(700)
  expect(stored).toBeUndefined()
  expect(draft).toBe('Ring torsdag')
  await vi.advanceTimersByTimeAsync(100)
  expect(stored?.text).toBe('Ring torsdag')
  expect(states.at(-1)).toEqual({ kind: 'saved', at: '14.02' })
  expect(draft).toBeNull()
  edit('Ring torsdag om fragt')
  await vi.advanceTimersByTimeAsync(800)
  expect(stored?.text).toBe('Ring torsdag om fragt')
  expect(created.size).toBe(1)
})

test('without a connection it lies here, and is sent when the connection is back', async () => {
  const { edit, again } = saver()
  isDown = true
  edit('Vil have tilbud')
  await vi.advanceTimersByTimeAsync(800)
  expect(last()).toBe('offline')
  expect(draft).toBe('Vil have tilbud')
  edit('Vil have tilbud før jul')
  isDown = false
  again()
  await vi.advanceTimersByTimeAsync(10)
  expect(stored?.text).toBe('Vil have tilbud før jul')
  expect(last()).toBe('saved')
  expect(draft).toBeNull()
})

test('an answer that is lost makes no second note, whatever was written meanwhile', async () => {
  const { edit } = saver()
  loses = true
  edit('en')
  await vi.advanceTimersByTimeAsync(800)
  expect(last()).toBe('offline')
  edit('en to')
  await vi.advanceTimersByTimeAsync(800)
  expect(created.size).toBe(1)
  expect(stored?.text).toBe('en to')
  loses = true
  edit('en to tre')
  await vi.advanceTimersByTimeAsync(800)
  await vi.advanceTimersByTimeAsync(5000)
  expect(stored?.text).toBe('en to tre')
  expect(last()).toBe('saved')
})

test('what a colleague wrote meanwhile is not written over unseen: the writer chooses', async () => {
  const { edit, choose } = saver()
  edit('mit')
  await vi.advanceTimersByTimeAsync(800)
  stored = { ...stored!, text: 'kollegaens', etag: '7' }
  edit('mit igen')
  await vi.advanceTimersByTimeAsync(800)
  expect(states.at(-1)).toEqual({ kind: 'clash', theirs: 'kollegaens' })
  expect(stored.text).toBe('kollegaens')
  expect(choose('mine')).toBe('mit igen')
  await vi.advanceTimersByTimeAsync(10)
  expect(stored.text).toBe('mit igen')
  stored = { ...stored, text: 'kollegaens igen', etag: '9' }
  edit('mit tredje')
  await vi.advanceTimersByTimeAsync(800)
  expect(choose('theirs')).toBe('kollegaens igen')
  await vi.advanceTimersByTimeAsync(6000)
  expect(stored.text).toBe('kollegaens igen')
})
