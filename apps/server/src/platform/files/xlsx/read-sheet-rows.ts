import { workbookTooLarge } from '../file-problems.ts'
import type { Row } from '../find-header.ts'
import { workbookLimits } from './open-workbook.ts'
import { parsePart } from './parse-part.ts'
import { decodeEscapes, type Workbook } from './read-workbook.ts'
import { writeNumber } from './write-number.ts'

const lastColumn = 16_384

/**
 * The rows of a sheet that hold anything, in pieces; cells up to the last one that is filled, as texts.
 * @throws Problem `file-not-readable`, `workbook-too-large`
 */
export async function* readSheetRows(workbook: Workbook, path: string): AsyncGenerator<Row[]> {
  const reader = new SheetReader(workbook)
  for await (const _ of parsePart(workbook.parts, path, reader)) {
    const rows = reader.take()
    if (rows.length > 0) yield rows
  }
}

/** Gathers rows from the XML of a sheet: `<row r="2"><c r="B2" t="s" s="1"><v>5</v></c></row>`. */
class SheetReader {
  readonly #workbook: Workbook
  #rows: Row[] = []
  #row = 0
  #column = 0
  #cells: string[] = []
  #type = ''
  #style = 0
  #value = ''
  #isValue = false
  #phonetic = 0
  #emptyCells = 0

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  take(): Row[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  readonly open = (name: string, attributes: Record<string, string>): void => {
    if (name === 'v' || name === 't') this.#isValue = this.#phonetic === 0
    else if (name === 'c') {
      this.#column = attributes.r ? columnOf(attributes.r) : this.#column + 1
      this.#type = attributes.t ?? 'n'
      this.#style = Number(attributes.s ?? 0)
      this.#value = ''
    } else if (name === 'row') {
      this.#row = attributes.r ? Number(attributes.r) : this.#row + 1
      this.#column = 0
      this.#cells = []
    } else if (name === 'rPh') this.#phonetic++
  }

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value += text
  }

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#isValue = false
    else if (name === 'rPh') this.#phonetic--
    else if (name === 'c') this.#addCell()
    else if (name === 'row' && this.#cells.some((cell) => cell.trim() !== ''))
      this.#rows.push({ line: this.#row, cells: this.#cells })
  }

  #addCell(): void {
    if (this.#value === '' || this.#column < 1 || this.#column > lastColumn) return
    const text = this.#cellText()
    if (text === '') return
    this.#emptyCells += Math.max(0, this.#column - 1 - this.#cells.length)
    if (this.#emptyCells > workbookLimits.emptyCells)
      throw workbookTooLarge({ file: this.#workbook.parts.file.name, limit: 'cells' })
    while (this.#cells.length < this.#column - 1) this.#cells.push('')
    this.#cells[this.#column - 1] = text
  }

  #cellText(): string {
    const { sharedTexts, formats, is1904 } = this.#workbook
    switch (this.#type) {
      case 's':
        return sharedTexts[Number(this.#value)] ?? ''
      case 'n': {
        const format = formats[this.#style] ?? { kind: 'number', digits: 0, isPercent: false }
        return writeNumber(this.#value, format, is1904)
      }
      case 'b':
        return this.#value.trim() === '1' ? 'true' : 'false'
      case 'd':
        return this.#value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
      default:
        return decodeEscapes(this.#value)
    }
  }
}

/** Number of the column, from 1, in a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index) | 0x20
    if (code < 0x61 || code > 0x7a) break
    column = column * 26 + code - 0x60
  }
  return column
}
