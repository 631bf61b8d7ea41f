import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { markBrokenBytes } from './mend-broken-bytes.ts'
import type { OpenFile } from './open-file.ts'

const chunkBytes = 1 << 18

export interface TextSource {
  name: string
  markBytes: number
}

/**
 * The decoded text of a file, chunk by chunk, without its byte order mark. What the encoding does not define becomes U+FFFD; bytes
 * that are no UTF-8 are marked for `mendBrokenBytes`.
 * @param limit how many bytes to read at most
 */
export async function* readText(
  file: OpenFile,
  encoding: TextSource,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<string> {
  const decoder = encoding.name === 'utf-8' ? new Utf8Decoder() : iconv.getDecoder(encoding.name, { stripBOM: false })
  const buffer = Buffer.allocUnsafe(chunkBytes)
  for (let position = encoding.markBytes; position < limit; ) {
    const { bytesRead } = await file.handle.read(buffer, 0, Math.min(chunkBytes, limit - position), position)
    if (bytesRead === 0) break
    position += bytesRead
    const text = decoder.write(buffer.subarray(0, bytesRead))
    if (text !== '') yield text
  }
  const rest = decoder.end()
  if (rest) yield rest
}

/** UTF-8 in chunks; a sequence that the end of a chunk cuts waits for the next. */
class Utf8Decoder {
  #held: Buffer = Buffer.alloc(0)

  write(chunk: Buffer): string {
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
    const end = bytes.length - unfinishedBytes(bytes)
    this.#held = Buffer.from(bytes.subarray(end))
    return decode(bytes.subarray(0, end))
  }

  end(): string {
    return decode(this.#held)
  }
}

function decode(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : markBrokenBytes(bytes)
}

/** How many bytes at the end begin a sequence that is not complete. */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}
