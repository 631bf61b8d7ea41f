import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { fileNotReadable, workbookTooLarge } from '../file-problems.ts'
import type { OpenFile } from '../open-file.ts'

/** Larger workbooks are refused: nobody's list, but a file made to fill the memory or the disk. */
export const workbookLimits = {
  /** Files within the workbook. */
  entries: 10_000,
  /** Bytes of one part when it is unpacked. */
  partBytes: 2 ** 31,
  /** Bytes of all parts together. */
  totalBytes: 2 ** 32,
  /** Bytes of the texts that are kept in memory while a sheet is read. */
  sharedBytes: 300 * 2 ** 20,
  /** Unpacked to packed bytes of one part, where it is larger than `ratioFrom` bytes. */
  ratio: 250,
  ratioFrom: 20 * 2 ** 20,
  /** Elements within each other; a workbook has about ten. */
  depth: 100,
  /** Characters of one text or element; Excel writes at most 32,767 into a cell. */
  textCharacters: 16 * 2 ** 20,
  /** Cells of a sheet that are empty and stand before one that is not. */
  emptyCells: 100_000_000,
}

/** The files within a workbook, by their path. */
export interface WorkbookParts {
  file: OpenFile
  has(path: string): boolean
  /** The unpacked bytes of a part; an empty list of chunks if there is none. */
  read(path: string): AsyncIterable<Buffer>
}

/**
 * Opens the zip archive of a workbook and checks that it is one, and not too large.
 * @throws Problem `file-not-readable`, `workbook-too-large`
 */
export async function openWorkbook(file: OpenFile): Promise<WorkbookParts> {
  const { zip, entries } = await readEntries(file)
  const names = [...entries.keys()]
  const refuse = (found: string) => fileNotReadable({ file: file.name, found })
  if (names.includes('xl/workbook.bin')) throw refuse('binary-workbook')
  if (names.some((name) => name.startsWith('word/') || name.startsWith('ppt/') || name === 'content.xml'))
    throw refuse('document')
  if (!names.some((name) => name.startsWith('xl/'))) throw refuse('archive')
  return {
    file,
    has: (path) => entries.has(path.toLowerCase()),
    read: (path) => readPart(file, zip, entries.get(path.toLowerCase())),
  }
}

async function readEntries(file: OpenFile): Promise<{ zip: yauzl.ZipFile; entries: Map<string, yauzl.Entry> }> {
  const entries = new Map<string, yauzl.Entry>()
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.fromFd(file.handle.fd, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? reject(brokenWorkbook(file)) : resolve(opened),
    )
  })
  if (zip.entryCount > workbookLimits.entries) throw workbookTooLarge({ file: file.name, limit: 'entries' })
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName.toLowerCase(), entry)
      zip.readEntry()
    })
    zip.on('end', resolve)
    zip.on('error', () => reject(brokenWorkbook(file)))
    zip.readEntry()
  })
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (total > workbookLimits.totalBytes) throw workbookTooLarge({ file: file.name, limit: 'size' })
  return { zip, entries }
}

async function* readPart(file: OpenFile, zip: yauzl.ZipFile, entry: yauzl.Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) return
  const { uncompressedSize, compressedSize } = entry
  const tooLarge = (limit: string) => workbookTooLarge({ file: file.name, limit })
  if (uncompressedSize > workbookLimits.partBytes) throw tooLarge('size')
  if (uncompressedSize > workbookLimits.ratioFrom && uncompressedSize > compressedSize * workbookLimits.ratio)
    throw tooLarge('ratio')
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(brokenWorkbook(file)) : resolve(opened)))
  })
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch {
    throw brokenWorkbook(file)
  } finally {
    stream.destroy()
  }
}

/** The archive or the XML in it cannot be read. */
export function brokenWorkbook(file: OpenFile): Error {
  return fileNotReadable({ file: file.name, found: 'broken-workbook' })
}
