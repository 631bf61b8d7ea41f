import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileChanged, fileNotOpened } from './file-problems.ts'

export interface OpenFile {
  handle: FileHandle
  name: string
  bytes: number
  modified: number
}

/** What a file must still be when it is read: see `FileDescription`. */
export interface ExpectedFile {
  name: string
  bytes: number
  modified: number
}

const reasons: Record<string, string> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}

/**
 * Opens a file for reading; the caller closes the handle.
 * @param name the name to give in problems; the file's own if left out
 * @throws Problem `file-not-opened`
 */
export async function openFile(path: string, name: string = basename(path)): Promise<OpenFile> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path, 'r')
    const stat = await handle.stat()
    if (!stat.isFile()) throw fileNotOpened({ file: name, reason: stat.isDirectory() ? 'folder' : 'failed' })
    return { handle, name, bytes: stat.size, modified: stat.mtimeMs }
  } catch (error) {
    await handle?.close()
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'file-not-opened') throw error
    throw fileNotOpened({ file: name, reason: reasons[code ?? ''] ?? 'failed' })
  }
}

/**
 * Opens a file that was described before.
 * @throws Problem `file-not-opened`, `file-changed` if it is no longer what was described
 */
export async function reopenFile(path: string, expected: ExpectedFile): Promise<OpenFile> {
  const file = await openFile(path, expected.name)
  if (file.bytes === expected.bytes && file.modified === expected.modified) return file
  await file.handle.close()
  throw fileChanged({ file: expected.name })
}

/**
 * Checks at the end of reading that nobody wrote to the file meanwhile.
 * @throws Problem `file-changed`
 */
export async function checkUnchanged(file: OpenFile): Promise<void> {
  const stat = await file.handle.stat()
  if (stat.size !== file.bytes || stat.mtimeMs !== file.modified) throw fileChanged({ file: file.name })
}
