import { isAscii, isUtf8 } from 'node:buffer'
import type { FileHandle } from 'node:fs/promises'
import { guessLegacyEncoding } from './guess-legacy-encoding.ts'

export interface TextEncoding {
  /** IANA name in lower case. */
  name: string
  /** Bytes of the byte order mark in front. */
  markBytes: number
  /** Whether there is a line feed anywhere: if not, lines are counted by carriage returns. */
  hasLineFeed: boolean
}

const chunkBytes = 1 << 20
const contextBytes = 1 << 16

/**
 * Finds how a text file is encoded. Reads all of it once, in bounded memory, since the first letter beyond ASCII may be the last one.
 * The marks FE FF and FF FE are UTF-32 where each unit behind them is four bytes wide, whatever the mark says.
 */
export async function detectEncoding(handle: FileHandle): Promise<TextEncoding> {
  const buffer = Buffer.allocUnsafe(chunkBytes)
  const first = await handle.read(buffer, 0, chunkBytes, 0)
  const wide = wideEncoding(buffer.subarray(0, first.bytesRead))
  if (wide) return { ...wide, hasLineFeed: await findsWideLineFeed(handle, wide, buffer) }
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf && first.bytesRead >= 3
  const markBytes = marked ? 3 : 0
  let hasLineFeed = false
  let valid = 0
  let invalid = 0
  let contexts = ''
  for (let position = markBytes; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, chunkBytes, position)
    if (bytesRead === 0) break
    const whole = position + bytesRead
    let end = bytesRead
    // A sequence that the end of the chunk cuts is read with the next chunk.
    if (bytesRead === chunkBytes) while (end > bytesRead - 4 && (buffer[end - 1]! & 0x80) !== 0) end--
    const chunk = buffer.subarray(0, end)
    if (!hasLineFeed) hasLineFeed = chunk.includes(10)
    if (!isAscii(chunk)) {
      const isWhole = isUtf8(chunk)
      const counted = countSequences(isWhole ? chunk.subarray(0, contextBytes) : chunk)
      valid += isWhole ? Math.max(counted.valid, 1) : counted.valid
      invalid += counted.invalid
      if (counted.invalid > 0 && contexts.length < contextBytes) contexts += counted.contexts
    }
    position = bytesRead === chunkBytes ? position + end : whole
  }
  if (marked || invalid === 0 || valid >= invalid) return { name: 'utf-8', markBytes, hasLineFeed }
  return { name: guessLegacyEncoding(Buffer.from(contexts, 'latin1')), markBytes, hasLineFeed }
}

/** Tells UTF-16 and UTF-32 by their mark or by where the zero bytes of ASCII letters stand; undefined if bytes are letters. */
export function wideEncoding(bytes: Buffer): { name: string; markBytes: number } | undefined {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (starts(0, 0, 0xfe, 0xff)) return { name: 'utf-32be', markBytes: 4 }
  if (starts(0xff, 0xfe, 0, 0) && zeroShare(bytes, 4, 4, 2) > 0.9) return { name: 'utf-32le', markBytes: 4 }
  const marked = starts(0xfe, 0xff) || starts(0xff, 0xfe)
  const from = marked ? 2 : 0
  if (bytes.length - from >= 4 && zeroShare(bytes, from, 4, 0) > 0.9 && zeroShare(bytes, from, 4, 1) > 0.9)
    return { name: 'utf-32be', markBytes: from }
  if (bytes.length - from >= 4 && zeroShare(bytes, from, 4, 2) > 0.9 && zeroShare(bytes, from, 4, 3) > 0.9)
    return { name: 'utf-32le', markBytes: from }
  if (starts(0xfe, 0xff)) return { name: 'utf-16be', markBytes: 2 }
  if (starts(0xff, 0xfe)) return { name: 'utf-16le', markBytes: 2 }
  const even = zeroShare(bytes, 0, 2, 0)
  const odd = zeroShare(bytes, 0, 2, 1)
  if (even > 0.3 && odd < even / 8) return { name: 'utf-16be', markBytes: 0 }
  if (odd > 0.3 && even < odd / 8) return { name: 'utf-16le', markBytes: 0 }
  return undefined
}

/** Share of zero bytes among those at one place of each unit. */
function zeroShare(bytes: Buffer, from: number, unit: number, place: number): number {
  const end = Math.min(bytes.length, from + 65_536)
  let zeros = 0
  let units = 0
  for (let index = from + place; index < end; index += unit) {
    units++
    if (bytes[index] === 0) zeros++
  }
  return units === 0 ? 0 : zeros / units
}

async function findsWideLineFeed(
  handle: FileHandle,
  encoding: { name: string; markBytes: number },
  buffer: Buffer,
): Promise<boolean> {
  const unit = encoding.name.startsWith('utf-32') ? 4 : 2
  const last = encoding.name.endsWith('be') ? unit - 1 : 0
  for (let position = encoding.markBytes; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, chunkBytes, position)
    for (let index = 0; index + unit <= bytesRead; index += unit) {
      if (buffer[index + last] !== 10) continue
      let others = 0
      for (let place = 0; place < unit; place++) if (place !== last) others |= buffer[index + place]!
      if (others === 0) return true
    }
    if (bytesRead < chunkBytes) return false
    position += bytesRead
  }
}

/**
 * How many sequences beyond ASCII are UTF-8, how many bytes are not, and the surroundings of those (as Latin-1; another byte beyond
 * ASCII beside it is shown as a letter), for guessing what they mean.
 */
function countSequences(bytes: Buffer): { valid: number; invalid: number; contexts: string } {
  let valid = 0
  let invalid = 0
  let contexts = ''
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index]!
    if (byte < 0x80) {
      index++
      continue
    }
    const length = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    if (length > 0 && index + length <= bytes.length && isUtf8(bytes.subarray(index, index + length))) {
      valid++
      index += length
      continue
    }
    invalid++
    if (contexts.length < contextBytes) contexts += contextOf(bytes, index)
    index++
  }
  return { valid, invalid, contexts }
}

function contextOf(bytes: Buffer, index: number): string {
  let context = ''
  for (let at = Math.max(0, index - 2); at <= index + 2 && at < bytes.length; at++)
    context += at !== index && bytes[at]! >= 0x80 ? 'e' : String.fromCharCode(bytes[at]!)
  return `${context} `
}
