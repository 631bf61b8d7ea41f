import { extname } from 'node:path'
import { wideEncoding } from './detect-encoding.ts'
import { fileNotReadable } from './file-problems.ts'
import type { OpenFile } from './open-file.ts'

/** First bytes (as Latin-1) of files that people take for lists. */
const signatures: [start: string, found: string][] = [
  ['%PDF', 'pdf'],
  ['\xD0\xCF\x11\xE0', 'old-workbook'],
  ['\x09\x08', 'old-workbook'],
  ['\x89PNG', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['RIFF', 'image'],
  ['{\\rtf', 'document'],
  ['MZ', 'program'],
  ['\x7FELF', 'program'],
  ['Rar!', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['\x1F\x8B', 'archive'],
  ['SQLite format 3', 'database'],
]

/**
 * Tells a workbook from text by the first bytes.
 * @throws Problem `file-not-readable` for files that are neither
 */
export async function detectKind(file: OpenFile): Promise<'xlsx' | 'text'> {
  const buffer = Buffer.alloc(4096)
  const { bytesRead } = await file.handle.read(buffer, 0, buffer.length, 0)
  const bytes = buffer.subarray(0, bytesRead)
  const start = bytes.toString('latin1')
  if (start.startsWith('PK\x03\x04')) return 'xlsx'
  const refuse = (found: string) => fileNotReadable({ file: file.name, found })
  if (start.startsWith('PK')) throw refuse('archive')
  // Two or three letters may begin a list as well: then no control characters follow.
  const controls = bytes.filter((byte) => byte < 32 && ![0, 9, 10, 11, 12, 13, 26, 27].includes(byte)).length
  const signature = signatures.find(([text]) => start.startsWith(text))
  if (signature && (signature[0].length > 2 || controls > 0 || bytes.includes(0))) throw refuse(signature[1])
  const zeros = bytes.filter((byte) => byte === 0).length
  if (!wideEncoding(bytes) && (controls > bytes.length / 50 || zeros > bytes.length / 10)) throw refuse('binary')
  const text = start
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (/^(?:<!doctype html|<html|<table|<meta)/i.test(text)) throw refuse('html')
  if (/^<\?xml/i.test(text)) throw refuse('xml')
  if (/^[[{]\s*["{[]/.test(text) && extname(file.name).toLowerCase() === '.json') throw refuse('json')
  return 'text'
}
