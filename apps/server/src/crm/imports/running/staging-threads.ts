import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type StagedBatch, type StagingContext, stagedLines } from './staged-line.ts'
import type { StagingThreadData } from './staging-thread.ts'

/** Makes the lines of a run's rows for COPY, beside the thread that reads the file. */
export interface StagingThreads {
  /** The lines of a batch; batches may be done in any order. */
  stage(batch: StagedBatch): Promise<Buffer>
  /** So many batches may be at work or done before the first of them is taken away. */
  readonly ahead: number
  close(): Promise<void>
}

// Each thread loads the rules by which notes are read, and warms up, which takes a second of a processor: as long as reading ten
// thousand rows. Most lists are done sooner without.
const enoughForThread = 25_000
// Half of the processors are left to reading and to PostgreSQL.
const most = Math.min(3, Math.max(1, Math.floor(availableParallelism() / 2)))
// What is soon forgotten is cleared away at once, and not after sixteen megabytes of it.
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

interface StagingThread {
  worker: Worker
  /** Who waits for the lines of a batch, in the order in which they were given. */
  waiting: { done: (lines: Buffer) => void; failed: (error: Error) => void }[]
  /** Why it does nothing more. */
  broken?: Error
}

/**
 * Opens threads as the rows come: none for a short list, one for each two processors for a long one.
 * @param rowsWithoutThread so many rows are prepared here
 * @throws Problem key-missing, key-wrong
 */
export function openStagingThreads(context: StagingContext, rowsWithoutThread = enoughForThread): StagingThreads {
  const { keyring, ...plain } = context
  const threads: StagingThread[] = []
  let rows = 0

  function open(): StagingThread {
    // Looked at here, where a problem of the keys can be told.
    keyring.key('ledger')
    keyring.key('waiting')
    const workerData: StagingThreadData = { ...plain, keys: keyring.folder }
    const worker = new Worker(new URL('./staging-thread.ts', import.meta.url), {
      workerData,
      resourceLimits,
      execArgv: [],
    })
    const thread: StagingThread = { worker, waiting: [] }
    const fail = (error: Error) => {
      thread.broken ??= error
      for (const { failed } of thread.waiting.splice(0)) failed(error)
    }
    worker.on('message', (lines: Uint8Array) => thread.waiting.shift()?.done(Buffer.from(lines.buffer)))
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('a thread that prepares rows has ended')))
    threads.push(thread)
    return thread
  }

  function choose(): StagingThread {
    if (threads.length < most) return open()
    return threads.reduce((best, thread) => (thread.waiting.length < best.waiting.length ? thread : best))
  }

  return {
    ahead: most + 1,
    stage(batch) {
      rows += batch.rows.length
      if (rows <= rowsWithoutThread) return Promise.resolve(stagedLines(batch, context))
      const { worker, waiting, broken } = choose()
      const lines = new Promise<Buffer>((done, failed) => {
        if (broken) throw broken
        waiting.push({ done, failed })
        worker.postMessage(batch)
      })
      // Looked at when its turn comes, which may be later than it fails.
      lines.catch(() => {})
      return lines
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
