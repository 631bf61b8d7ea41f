import { parentPort, workerData } from 'node:worker_threads'
import { openKeyring } from '../../../platform/keyring/open-keyring.ts'
import { type StagedBatch, type StagingContext, stagedLines } from './staged-line.ts'

/** What a thread is started with: keys do not travel, their folder does. */
export interface StagingThreadData extends Omit<StagingContext, 'keyring'> {
  keys: string
}

// A thread of `openStagingThreads`: answers each batch with its lines, in the order in which they come.
const { keys, ...plain } = workerData as StagingThreadData
const context: StagingContext = { ...plain, keyring: openKeyring(keys) }
parentPort?.on('message', (batch: StagedBatch) => {
  // In memory of its own, which is handed over and not copied.
  const lines = Uint8Array.from(stagedLines(batch, context))
  parentPort?.postMessage(lines, [lines.buffer])
})
