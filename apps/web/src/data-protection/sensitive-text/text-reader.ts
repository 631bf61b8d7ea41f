import { changeBetween } from './text-change.ts'
import type { FoundText, FromWorker, ToWorker } from './text-reading.ts'

/** What a reader needs of its worker; a test gives its own. */
export interface WorkerPort {
  postMessage(message: ToWorker): void
  onAnswer(listener: (answer: FromWorker) => void): () => void
}

/** Reads a text that somebody writes, as it grows. */
export interface TextReader {
  /** Takes the text as it stands now. */
  read(text: string): void
  close(): void
}

/** After the first key of several, so that who types fast is not read at each letter. */
const pause = 40

let readers = 0

/**
 * @param tell gets what stands in the newest text; never what stood in an older one
 */
export function createTextReader(
  port: WorkerPort,
  tell: (findings: readonly FoundText[], text: string) => void,
): TextReader {
  readers += 1
  const reader = String(readers)
  let text = ''
  let sent = ''
  let version = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  /** One text at a time is with the worker: what is typed meanwhile goes over at once when it is done, and only the last of it. */
  let isWaiting = false
  const end = port.onAnswer((answer) => {
    if (answer.reader !== reader || answer.version !== version) return
    isWaiting = false
    if (sent === text) tell(answer.findings, text)
    else send()
  })
  const send = () => {
    clearTimeout(timer)
    timer = undefined
    if (sent === text || isWaiting) return
    isWaiting = true
    version += 1
    port.postMessage({ kind: 'read', reader, version, change: changeBetween(sent, text) })
    sent = text
  }
  return {
    read(next) {
      text = next
      if (sent !== text) timer ??= setTimeout(send, pause)
    },
    close() {
      clearTimeout(timer)
      end()
      port.postMessage({ kind: 'close', reader })
    },
  }
}

let shared: WorkerPort | undefined

/**
 * The one worker of the page, started when somebody first writes. Where it cannot run nothing is marked, and the server still
 * refuses.
 * @param language whose word lists are loaded at once
 */
export function openTextWorker(language: string): WorkerPort {
  if (!shared) {
    const worker = new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' })
    shared = {
      postMessage: (message) => worker.postMessage(message),
      onAnswer: (listener) => {
        const listen = ({ data }: MessageEvent<FromWorker>) => listener(data)
        worker.addEventListener('message', listen)
        return () => worker.removeEventListener('message', listen)
      },
    }
  }
  shared.postMessage({ kind: 'prepare', language })
  return shared
}
