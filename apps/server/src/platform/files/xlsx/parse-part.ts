import { SaxesParser } from 'saxes'
import { workbookTooLarge } from '../file-problems.ts'
import { brokenWorkbook, type WorkbookParts, workbookLimits } from './open-workbook.ts'

export interface PartHandlers {
  /** An element begins; `name` is without its prefix. */
  open?: (name: string, attributes: Record<string, string>) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/**
 * Reads the XML of one part of a workbook piece by piece, telling the handlers what comes; after each piece the caller may take away
 * what they gathered.
 * @throws Problem `file-not-readable` if it is no XML, `workbook-too-large` for elements within elements without end, and for a text or
 * an element that alone would fill the memory
 */
export async function* parsePart(parts: WorkbookParts, path: string, handlers: PartHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const { open, close, text } = handlers
  let depth = 0
  let tooDeep = false
  /** Characters of what has begun and not ended: the parser keeps them all. */
  let pending = 0
  parser.on('opentag', (tag) => {
    pending = 0
    if (++depth > workbookLimits.depth) tooDeep = true
    open?.(localName(tag.name), tag.attributes as Record<string, string>)
  })
  parser.on('closetag', (tag) => {
    pending = 0
    depth--
    close?.(localName(tag.name))
  })
  if (text) parser.on('text', text)
  let failed = false
  parser.on('error', () => {
    failed = true
  })
  let decoder: TextDecoder | undefined
  for await (const chunk of parts.read(path)) {
    decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8')
    const characters = decoder.decode(chunk, { stream: true })
    pending += characters.length
    parser.write(characters)
    if (tooDeep) throw workbookTooLarge({ file: parts.file.name, limit: 'depth' })
    if (pending > workbookLimits.textCharacters) throw workbookTooLarge({ file: parts.file.name, limit: 'text' })
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
