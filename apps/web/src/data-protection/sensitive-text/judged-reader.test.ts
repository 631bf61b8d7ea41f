import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createJudgedReader } from './judged-reader.ts'
import { forgetJudgements, keepJudgements } from './judgements.ts'
import type { WorkerPort } from './text-reader.ts'
import type { FoundText, FromWorker, ToWorker } from './text-reading.ts'

const sentence = 'Han er sygemeldt.'
const asked: string[][] = []
let judged: Record<string, string[]> = {}

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  judged = {}
  forgetJudgements()
})
afterEach(() => vi.useRealTimers())

const found = (text: string, category: FoundText['category'] = 'health'): FoundText => ({
  category,
  start: text.indexOf('sygemeldt'),
  end: text.indexOf('sygemeldt') + 'sygemeldt'.length,
  confidence: 0.9,
  article: '9',
  reason: 'said',
  passage: { start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length },
  suggestion: '',
})

async function askServer(texts: readonly string[]): Promise<void> {
  asked.push([...texts])
  keepJudgements(
    texts,
    texts.map((text) => judged[text] ?? null),
  )
}

/** A reader whose worker finds the sentence in every text that holds it. */
function aReader(ask: (texts: readonly string[]) => Promise<void> = askServer) {
  const told: string[][] = []
  let listener: (answer: FromWorker) => void = () => {}
  let now = ''
  const port: WorkerPort = {
    postMessage: (message: ToWorker) => {
      if (message.kind !== 'read') return
      const { reader, version } = message
      const findings = now.includes(sentence) ? [found(now)] : []
      queueMicrotask(() => listener({ reader, version, findings }))
    },
    onAnswer: (listen) => {
      listener = listen
      return () => {}
    },
  }
  const reader = createJudgedReader(port, ask, (passages) => told.push(passages.map(({ text }) => text)))
  const read = async (text: string, wait: number) => {
    now = text
    reader.read(text)
    await vi.advanceTimersByTimeAsync(wait)
  }
  return { read, told }
}

test('a text that was there when it was opened shows no mark where the sentence was judged [SPE-8]', async () => {
  judged = { [sentence]: ['health'] }
  const { read, told } = aReader()
  await read(`Sendte tilbud. ${sentence}`, 1000)
  expect(told).toEqual([[]])
})

test('what is typed is marked at once, and the mark goes where it was judged before [SPE-8]', async () => {
  judged = { [sentence]: ['health'] }
  const { read, told } = aReader()
  await read('', 50)
  await read(sentence, 100)
  expect(told.at(-1)).toEqual([sentence])
  await read(sentence, 1000)
  expect(told.at(-1)).toEqual([])
  expect(asked).toHaveLength(1)
})

test('what nobody judged, or judged for something else, stays marked; so does everything where no answer comes', async () => {
  judged = { [sentence]: ['political'] }
  const first = aReader()
  await first.read(sentence, 1000)
  expect(first.told.at(-1)).toEqual([sentence])
  const offline = aReader(async () => {})
  await offline.read(`${sentence} Ring`, 1000)
  expect(offline.told.at(-1)).toEqual([sentence])
})
