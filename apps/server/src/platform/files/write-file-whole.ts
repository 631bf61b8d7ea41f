import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileNotWritten } from './file-problems.ts'

/**
 * Writes a file whole or not at all: beside its place under another name, then moved there. Nobody but its owner can read it.
 * @param path where; a file that is there is replaced
 * @throws Problem file-not-written when the folder is missing or closed
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`)
  try {
    await writeFile(temporary, content, { mode: 0o600, flag: 'wx' })
    await rename(temporary, path)
  } catch {
    await rm(temporary, { force: true })
    throw fileNotWritten({ file: basename(path) }, [], 'out')
  }
}
