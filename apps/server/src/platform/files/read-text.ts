import iconv from 'iconv-lite'
import type { OpenFile } from './open-file.ts'

const chunkBytes = 1 << 18

export interface TextSource {
  name: string
  markBytes: number
}

/**
 * The decoded text of a file, chunk by chunk, without its byte order mark. What the encoding does not define becomes U+FFFD.
 * @param limit how many bytes to read at most
 */
export async function* readText(
  file: OpenFile,
  encoding: TextSource,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding.name, { stripBOM: false })
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
