import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'

/** A form's choices and its file, on their way to the API. */
export interface Upload {
  /** What stands in the form before the file. */
  choices: Record<string, string>
  /** The file as a body of its own, read while it comes in; nothing of it is kept here. */
  body: Readable
  contentType: string
}

/** @returns the upload, or nothing where the form has no file */
export async function readUpload(request: FastifyRequest): Promise<Upload | undefined> {
  const choices: Record<string, string> = {}
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      choices[part.fieldname] = String(part.value)
      continue
    }
    if (part.filename === '') {
      part.file.resume()
      return undefined
    }
    const boundary = randomUUID()
    return {
      choices,
      body: Readable.from(again(part, boundary)),
      contentType: `multipart/form-data; boundary=${boundary}`,
    }
  }
  return undefined
}

async function* again({ filename, mimetype, file }: MultipartFile, boundary: string): AsyncGenerator<Buffer> {
  const name = filename.replaceAll(/["\r\n\\]/g, '_')
  const type = /^[\w.+/-]+$/.test(mimetype) ? mimetype : 'application/octet-stream'
  yield Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`,
  )
  yield* file
  yield Buffer.from(`\r\n--${boundary}--\r\n`)
}
