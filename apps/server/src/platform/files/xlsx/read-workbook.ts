import { workbookTooLarge } from '../file-problems.ts'
import { type NumberFormat, readNumberFormat } from './number-format.ts'
import { brokenWorkbook, type WorkbookParts, workbookLimits } from './open-workbook.ts'
import { parsePart, parseWholePart } from './parse-part.ts'

export interface WorkbookSheet {
  name: string
  hidden: boolean
  /** Where the sheet is in the archive. */
  path: string
}

/** What is needed to read any of the sheets. */
export interface Workbook {
  parts: WorkbookParts
  sheets: WorkbookSheet[]
  is1904: boolean
  /** Number formats by the style of a cell. */
  formats: NumberFormat[]
  /** The texts that cells refer to by number. */
  sharedTexts: string[]
}

/**
 * Reads what the sheets of a workbook have in common.
 * @throws Problem `file-not-readable`, `workbook-too-large`
 */
export async function readWorkbook(parts: WorkbookParts): Promise<Workbook> {
  const root =
    (await readRelations(parts, '')).find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  if (!parts.has(root)) throw brokenWorkbook(parts.file)
  const relations = await readRelations(parts, root)
  const found: { name: string; hidden: boolean; id: string }[] = []
  let is1904 = false
  await parseWholePart(parts, root, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/i.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      found.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', id })
    },
  })
  const partOf = (kind: string) => relations.find(({ type }) => type.endsWith(`/${kind}`))?.target
  const sheets = found.flatMap(({ id, ...sheet }) => {
    const relation = relations.find((candidate) => candidate.id === id)
    return relation?.type.endsWith('/worksheet') ? [{ ...sheet, path: relation.target }] : []
  })
  const formats = await readFormats(parts, partOf('styles') ?? 'xl/styles.xml')
  return { parts, sheets, is1904, formats, sharedTexts: await readSharedTexts(parts, partOf('sharedStrings')) }
}

interface Relation {
  id: string
  type: string
  target: string
}

/** What a part refers to, with paths from the root of the archive. */
async function readRelations(parts: WorkbookParts, path: string): Promise<Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const relations: Relation[] = []
  await parseWholePart(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name === 'Relationship') relations.push({ id: Id, type: Type, target: resolvePath(folder, Target) })
    },
  })
  return relations
}

function resolvePath(folder: string, target: string): string {
  return decodeURIComponent(new URL(target, `file:///${folder}`).pathname.slice(1))
}

async function readFormats(parts: WorkbookParts, path: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let isInCells = false
  await parseWholePart(parts, path, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') isInCells = true
      else if (name === 'xf' && isInCells) {
        const id = Number(attributes.numFmtId ?? 0)
        formats.push(readNumberFormat(id, codes.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return formats
}

async function readSharedTexts(parts: WorkbookParts, path: string | undefined): Promise<string[]> {
  const texts: string[] = []
  if (!path) return texts
  let gathered = ''
  let isText = false
  let phonetic = 0
  let size = 0
  for await (const _ of parsePart(parts, path, {
    open(name) {
      if (name === 'si') gathered = ''
      else if (name === 't') isText = phonetic === 0
      else if (name === 'rPh') phonetic++
    },
    text(text) {
      if (isText) gathered += text
    },
    close(name) {
      if (name === 't') isText = false
      else if (name === 'rPh') phonetic--
      else if (name === 'si') {
        texts.push(decodeEscapes(gathered))
        size += gathered.length
      }
    },
  }))
    if (size > workbookLimits.sharedBytes) throw workbookTooLarge({ file: parts.file.name, limit: 'texts' })
  return texts
}

/** `_x000D_` stands for a character that XML cannot hold. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}
