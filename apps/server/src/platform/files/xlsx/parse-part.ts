import { SaxesParser } from 'saxes'
import { brokenWorkbook, type WorkbookParts } from './open-workbook.ts'

export interface PartHandlers {
  /** An element begins; `name` is without its prefix. */
  open?: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/**
 * Reads the XML of one part of a workbook piece by piece, telling the handlers what comes; after each piece the caller may take away
 * what they gathered.
 * @throws Problem `file-not-readable` if it is no XML
 */
export async function* parsePart(parts: WorkbookParts, path: string, handlers: PartHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const { open, close, text } = handlers
  if (open) parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes as Record<string, string>))
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)))
  if (text) parser.on('text', text)
  let failed = false
  parser.on('error', () => {
    failed = true
  })
  let decoder: TextDecoder | undefined
  for await (const chunk of parts.read(path)) {
    decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8')
    parser.write(decoder.decode(chunk, { stream: true }))
    if (failed) throw brokenWorkbook(parts.file)
    yield
  }
  if (!decoder) return
  parser.close()
  if (failed) throw brokenWorkbook(parts.file)
  yield
}

/** As `parsePart`, for parts that are read at once. */
export async function parseWholePart(parts: WorkbookParts, path: string, handlers: PartHandlers): Promise<void> {
  for await (const _ of parsePart(parts, path, handlers));
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
