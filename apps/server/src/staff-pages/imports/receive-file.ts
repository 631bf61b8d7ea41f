import type { FastifyRequest } from 'fastify'
import type { KeptUploads } from './kept-uploads.ts'

/**
 * Reads the form of an upload: its file is kept as it comes in.
 * @returns the word by which it is found again, or nothing where the form has no file or no pressed button
 */
export async function receiveFile(
  request: FastifyRequest,
  uploads: KeptUploads,
  account: string,
): Promise<string | undefined> {
  if (!request.isMultipart()) return undefined
  let token: string | undefined
  let isPressed = false
  for await (const part of request.parts()) {
    if (part.type === 'field') isPressed ||= part.fieldname === 'act' && part.value === 'preview'
    else if (part.filename === '' || token !== undefined) part.file.resume()
    else token = await uploads.keep(account, part.filename.slice(0, 200), part.file)
  }
  if (token !== undefined && !isPressed) await uploads.drop(token)
  return isPressed ? token : undefined
}
