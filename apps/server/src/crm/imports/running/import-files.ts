import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openFile } from '../../../platform/files/open-file.ts'

/** Where a run keeps its own copy of the file, so that it can go on after a fault; readable by this account alone. */
export function importFilePath(dataFolder: string, importId: string): string {
  return join(importFolder(dataFolder), importId)
}

const importFolder = (dataFolder: string) => join(dataFolder, 'imports')

/**
 * Copies a file for a run.
 * @param from a path, or what is being uploaded
 * @returns SHA-256 of its bytes
 * @throws Problem `file-not-opened`
 */
export async function keepImportFile(dataFolder: string, importId: string, from: string | Readable): Promise<string> {
  await mkdir(importFolder(dataFolder), { recursive: true, mode: 0o700 })
  const digest = createHash('sha256')
  if (typeof from === 'string') await (await openFile(from)).handle.close()
  const source = typeof from === 'string' ? createReadStream(from) : from
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        digest.update(chunk)
        yield chunk
      }
    },
    createWriteStream(importFilePath(dataFolder, importId), { mode: 0o600 }),
  )
  return digest.digest('hex')
}

/** Removes a run's copy of its file. */
export async function dropImportFile(dataFolder: string, importId: string): Promise<void> {
  await rm(importFilePath(dataFolder, importId), { force: true })
}

/** @returns ids of runs whose file is kept */
export async function keptImportFiles(dataFolder: string): Promise<string[]> {
  return readdir(importFolder(dataFolder)).catch(() => [])
}
