import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import { mappingUnreadable } from '../interpretation/apply-mapping-file.ts'
import { fileMissing, fileTooLarge, formUnreadable } from './problems.ts'

/** More than a list of some millions; what is larger comes in by the command. */
export const largestUpload = 1024 ** 3
const largestMapping = 1024 ** 2

/** A file that was sent, as it lies on disk until it is imported. */
export class Upload {
  readonly path: string
  readonly name: string
  readonly digest: string
  readonly mapping: unknown
  constructor(path: string, name: string, digest: string, mapping: unknown) {
    this.path = path
    this.name = name
    this.digest = digest
    this.mapping = mapping
  }
  /** What the upload is, for the comparison of requests with the same `Idempotency-Key`: not where it lies. */
  toJSON(): unknown {
    return { name: this.name, digest: this.digest, mapping: this.mapping ?? null }
  }
  async drop(): Promise<void> {
    await rm(this.path, { force: true })
  }
}

/**
 * Receives the file of a request: as its body, or as the first file of a multipart form whose part `mapping` is the mapping.
 * It is written to disk as it comes in, readable by this account alone.
 * @throws Problem file-missing, file-too-large, form-unreadable, mapping-unreadable
 */
export async function receiveUpload(request: FastifyRequest, dataFolder: string): Promise<Upload> {
  const path = join(dataFolder, 'imports', `upload-${newId()}`)
  await mkdir(join(dataFolder, 'imports'), { recursive: true, mode: 0o700 })
  try {
    if (!request.isMultipart()) {
      const body = request.body as Readable | undefined | null
      if (!body) throw fileMissing({})
      const digest = await write(body, path)
      return new Upload(path, nameOf(request.headers['content-disposition']) ?? 'upload', digest, undefined)
    }
    let received: { name: string; digest: string } | undefined
    let mapping: unknown
    for await (const part of request.parts({ limits: { fileSize: largestUpload, files: 2, fields: 5 } })) {
      if (part.fieldname === 'mapping')
        mapping = parseMapping(part.type === 'field' ? String(part.value) : await text(part.file))
      else if (part.type === 'file' && received === undefined) {
        received = { name: part.filename || 'upload', digest: await write(part.file, path) }
        if (part.file.truncated) throw fileTooLarge({ megabytes: largestUpload / 1024 ** 2 })
      } else if (part.type === 'file') part.file.resume()
    }
    if (received === undefined) throw fileMissing({})
    return new Upload(path, received.name, received.digest, mapping)
  } catch (error) {
    await rm(path, { force: true })
    throw isMalformedForm(error) ? formUnreadable({}) : error
  }
}

/** The parser of forms throws plain errors: no boundary, a part cut off. Everything else that can fail here has a code. */
function isMalformedForm(error: unknown): boolean {
  return error instanceof Error && !(error instanceof Problem) && !('code' in error)
}

async function write(source: Readable, path: string): Promise<string> {
  const digest = createHash('sha256')
  let bytes = 0
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length
        if (bytes > largestUpload) throw fileTooLarge({ megabytes: largestUpload / 1024 ** 2 })
        digest.update(chunk)
        yield chunk
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  )
  if (bytes === 0) throw fileMissing({})
  return digest.digest('hex')
}

async function text(file: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of file as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > largestMapping) throw mappingUnreadable({}, [], 'mapping')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseMapping(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw mappingUnreadable({}, [], 'mapping')
  }
}

/** The name that a body sent as it is may carry: `attachment; filename="list.csv"`. */
function nameOf(disposition: string | undefined): string | undefined {
  const name = /filename="?([^";\r\n]+)"?/i.exec(disposition ?? '')?.[1]
  return name?.split(/[\\/]/).at(-1)
}
