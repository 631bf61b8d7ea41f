import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
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

/** When there are threads, and how many. */
export interface ThreadLimits {
  /** So many rows are prepared without. */
  rowsBefore: number
  most: number
}

// Each thread loads the rules by which notes are read, and warms up, which takes a second of a processor and 100 MB: as long as
// reading ten thousand rows. Where there are few processors a thread only takes them from PostgreSQL: with two, 60,000 rows took
// 12.6 s without and 16.6 s with one.
const usual: ThreadLimits = { rowsBefore: 25_000, most: Math.min(3, Math.floor(availableParallelism() / 4)) }
// Others are served between so many rows.
const rowsAtOnce = 100
// Small, so that what is soon forgotten is cleared away at once. Rows that need more are prepared without a thread.
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 192 }

interface StagingThread {
  worker: Worker
  /** Who waits for the lines of a batch, in the order in which they were given; null when the thread has ended. */
  waiting: ((lines: Buffer | null) => void)[]
}

/**
 * Opens threads as the rows come: none for a short list, one for each four processors for a long one.
 * @throws Problem key-missing, key-wrong
 */
export function openStagingThreads(
  context: StagingContext,
  { rowsBefore, most }: ThreadLimits = usual,
): StagingThreads {
  const { keyring, ...plain } = context
  const threads: StagingThread[] = []
  let rows = 0
  let broken = false

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
    const end = () => {
      broken = true
      for (const done of thread.waiting.splice(0)) done(null)
    }
    worker.on('message', (lines: Uint8Array) => thread.waiting.shift()?.(Buffer.from(lines.buffer)))
    worker.on('error', end).on('exit', end)
    threads.push(thread)
    return thread
  }

  function choose(): StagingThread {
    if (threads.length < most) return open()
    return threads.reduce((best, thread) => (thread.waiting.length < best.waiting.length ? thread : best))
  }

  async function stageHere({ rows: all, position, isCompany, proofs }: StagedBatch): Promise<Buffer> {
    const lines: Buffer[] = []
    for (let from = 0; from < all.length; from += rowsAtOnce) {
      if (from > 0) await setImmediate()
      const until = from + rowsAtOnce
      const some = {
        rows: all.slice(from, until),
        position: position + from,
        isCompany,
        proofs: proofs.slice(from, until),
      }
      lines.push(stagedLines(some, context))
    }
    return Buffer.concat(lines)
  }

  return {
    ahead: most + 1,
    async stage(batch) {
      rows += batch.rows.length
      if (rows > rowsBefore && most > 0 && !broken) {
        const { worker, waiting } = choose()
        const lines = await new Promise<Buffer | null>((done) => {
          waiting.push(done)
          worker.postMessage(batch)
        })
        if (lines !== null) return lines
      }
      // Whatever was wrong with a thread: what is wrong with the rows themselves shows here, and is told as what it is.
      return stageHere(batch)
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
