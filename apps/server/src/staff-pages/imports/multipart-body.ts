import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'

/** A file as the body of a request, read as it goes. */
export function multipartBody(name: string, file: Readable): { payload: Readable; contentType: string } {
  const boundary = randomUUID()
  const safe = name.replaceAll(/["\r\n\\]/g, '_')
  async function* parts(): AsyncGenerator<Buffer> {
    yield Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${safe}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    )
    yield* file
    yield Buffer.from(`\r\n--${boundary}--\r\n`)
  }
  return { payload: Readable.from(parts()), contentType: `multipart/form-data; boundary=${boundary}` }
}
