import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyChange } from './text-change.ts'
import { createTextReader, type WorkerPort } from './text-reader.ts'
import type { FromWorker, ToWorker } from './text-reading.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function aWorker() {
  const sent: Extract<ToWorker, { kind: 'read' }>[] = []
  let listener: (answer: FromWorker) => void = () => {}
  const port: WorkerPort = {
    postMessage: (message) => {
      if (message.kind === 'read') sent.push(message)
    },
    onAnswer: (listen) => {
      listener = listen
      return () => {
        listener = () => {}
      }
    },
  }
  return { port, sent, answer: (at: number) => listener({ ...sent[at]!, findings: [] }) }
}

test('several keys are one question, and only what has changed goes over', () => {
  const worker = aWorker()
  const reader = createTextReader(worker.port, () => {})
  for (const text of ['R', 'Ri', 'Ring']) reader.read(text)
  vi.runAllTimers()
  // What is typed while the worker reads waits for it.
  for (const text of ['Ring f', 'Ring fr', 'Ring fredag']) {
    reader.read(text)
    vi.runAllTimers()
  }
  worker.answer(0)
  expect(worker.sent.map(({ change }) => change.insert)).toEqual(['Ring', ' fredag'])
  expect(worker.sent.reduce((text, { change }) => applyChange(text, change), '')).toBe('Ring fredag')
})

test('an answer to what stands there no more is not told', () => {
  const worker = aWorker()
  const told: string[] = []
  const reader = createTextReader(worker.port, (_findings, text) => told.push(text))
  reader.read('Ring')
  vi.runAllTimers()
  reader.read('Ring fredag')
  vi.runAllTimers()
  worker.answer(0)
  worker.answer(0)
  expect(told).toEqual([])
  worker.answer(1)
  expect(told).toEqual(['Ring fredag'])
  reader.close()
  reader.read('Ring')
  worker.answer(1)
  expect(told).toEqual(['Ring fredag'])
})
