import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiProblem, Unreachable } from '../api/problem.ts'
import { deliverWaiting, dropWaiting, keepWaiting } from './waiting-changes.ts'

const faults: unknown[] = []
const onFault = (error: unknown) => faults.push(error)
const sent: string[] = []
const change = (name: string, base: string | null, refuse?: () => unknown) => ({
  base,
  deliver: async (was: string | null) => {
    const refusal = refuse?.()
    if (refusal) throw refusal
    sent.push(`${name} for ${String(was)}`)
  },
})

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
  vi.useFakeTimers()
})
afterEach(() => {
  for (const key of ['a', 'b', 'c']) dropWaiting(key)
  faults.length = 0
  sent.length = 0
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('what waits is sent in its order, and what cannot be sent yet waits on with all after it', async () => {
  let isDown = true
  keepWaiting('a', change('Aarhus', 'Ribe'), onFault)
  keepWaiting(
    'b',
    change('Skive', null, () => isDown && new Unreachable()),
    onFault,
  )
  keepWaiting('c', change('Vejle', 'Hobro'), onFault)
  await deliverWaiting(onFault)
  expect(sent).toEqual(['Aarhus for Ribe'])
  isDown = false
  await deliverWaiting(onFault)
  expect(sent).toEqual(['Aarhus for Ribe', 'Skive for null', 'Vejle for Hobro'])
  expect(faults).toEqual([])
})

test('what is refused is told once and waits no longer', async () => {
  const refusal = new ApiProblem({ status: 412 })
  keepWaiting(
    'a',
    change('Aarhus', 'Ribe', () => refusal),
    onFault,
  )
  await deliverWaiting(onFault)
  await deliverWaiting(onFault)
  expect(faults).toEqual([refusal])
})

test('a cell that is changed twice before there is a connection stands for what the server has', async () => {
  keepWaiting('a', change('Aarhus', 'Ribe'), onFault)
  keepWaiting('a', change('Skive', 'Aarhus'), onFault)
  await deliverWaiting(onFault)
  expect(sent).toEqual(['Skive for Ribe'])
})

test('a server that comes back is noticed without a word from the browser', async () => {
  keepWaiting('a', change('Aarhus', 'Ribe'), onFault)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(sent).toEqual(['Aarhus for Ribe'])
})
