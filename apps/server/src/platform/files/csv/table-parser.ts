/*
 * Why this is our own and not csv-parse: a quote that is never closed must cost its own record only. csv-parse ends in an error or
 * takes everything up to the next quote for one cell, and what it swallowed cannot be read again from a stream. Here a record with a
 * quote is looked at as a whole before it is believed. Records without a quote, nearly all, are found by indexOf and cut by split,
 * which is about three times as fast.
 */
import type { FileRecord } from '../records.ts'
import { CellJudge, type CellStart, fitsWithoutQuote, isFollowedByRecords, isOneRecord } from './judge-quotes.ts'
import { splitLine } from './split-line.ts'
import type { TableShape } from './table-shape.ts'

/** A quoted cell or a line that does not end within so many characters is taken for broken. */
export const longestLookAhead = 4 << 20

const shortestLookAhead = 1 << 17

const quote = 0x22
const space = 0x20

/** A quoted cell: where the quote stands, where the text behind its closing quote begins. */
interface QuotedCell {
  value: string
  next: number
  /** It holds quotes that were not doubled. */
  isCareless: boolean
  /** The file ends within it. */
  isCutOff: boolean
}

/**
 * Cuts text into records, chunk by chunk. Lines that hold nothing but white space are left out.
 *
 * A record that begins with a quoted cell over several lines is believed if it has as many cells as it should have and the lines in it
 * do not look like records themselves; else its opening quote counts as never closed, and it ends at its line end.
 */
export class TableParser {
  readonly #shape: TableShape
  readonly #separatorCode: number
  readonly #lineEndCode: number
  #text = ''
  #at = 0
  #line = 1
  #nextQuote = -1
  #last = false
  #waitFor = 0
  #lookAhead = longestLookAhead
  #skippingLine = false
  #records: FileRecord[] = []
  /** True if one of the records of the last push may hold a cell that is too long. */
  sawLongRecord = false
  /** How many records ended with CR LF, of those that were passed. */
  endsWithBoth = 0

  constructor(shape: TableShape) {
    this.#shape = shape
    this.#separatorCode = shape.separator === null ? -1 : shape.separator.charCodeAt(0)
    this.#lineEndCode = shape.lineEnd.charCodeAt(0)
  }

  /** Takes the next piece of text; `last` says that none follows. Returns the records that are complete. */
  push(text: string, last: boolean): FileRecord[] {
    this.#text = this.#at === this.#text.length ? text : this.#text.slice(this.#at) + text
    this.#at = 0
    this.#nextQuote = -1
    this.#last = last
    this.#records = []
    this.sawLongRecord = false
    if (!last && this.#text.length < this.#waitFor) return this.#records
    this.#waitFor = 0
    while (this.#at < this.#text.length && this.#readRecord());
    return this.#records
  }

  /** Reads one record; false if more text is needed first. */
  #readRecord(): boolean {
    const { lineEnd, separator } = this.#shape
    if (this.#lineEndCode === 13 && this.#text.charCodeAt(this.#at) === 10) this.#skipLineFeed()
    const start = this.#at
    let end = this.#text.indexOf(lineEnd, start)
    if (end < 0) {
      if (!this.#last && this.#text.length - start <= longestLookAhead) return false
      if (!this.#last) return this.#cutEndlessLine(start)
      end = this.#text.length
    }
    if (this.#skippingLine) {
      this.#skippingLine = false
      this.#advance(start, end + 1, true)
      return true
    }
    if (this.#nextQuote < start) {
      const found = this.#text.indexOf('"', start)
      this.#nextQuote = found < 0 ? Number.POSITIVE_INFINITY : found
    }
    if (this.#nextQuote < end) return this.#readQuotedRecord(start)
    const line = this.#trimEnds(start, end)
    if (this.#mixesLineEnds(line)) return true
    this.#add(separator === null ? [line] : line.split(separator), end - start)
    this.#advance(start, end + 1, this.#shape.lineCount !== lineEnd)
    return true
  }

  /** A record with quotes in it, cell by cell. */
  #readQuotedRecord(start: number): boolean {
    const { separator, lineEnd } = this.#shape
    const text = this.#text
    const cells: string[] = []
    let firstMultiLine: CellStart | undefined
    let firstCareless: CellStart | undefined
    let isCutOff = false
    for (let at = start; ; ) {
      let open = at
      while (text.charCodeAt(open) === space) open++
      if (text.charCodeAt(open) === quote && !isTwiceQuoted(text, open)) {
        const cell = this.#readQuotedCell(open, cells.length)
        if (cell === 'wait') return false
        if (cell === 'open') return this.#endAtLine(start, open, cells)
        const inner = text.indexOf(lineEnd, open)
        if (inner >= 0 && inner < cell.next) firstMultiLine ??= { open, before: cells.length }
        if (cell.isCareless) firstCareless ??= { open, before: cells.length }
        isCutOff ||= cell.isCutOff
        cells.push(cell.value)
        at = cell.next
      } else {
        const ends = this.#lineEndFrom(at)
        if (ends < 0) return this.#wait(start)
        const cut = separator === null ? -1 : text.indexOf(separator, at)
        const stop = cut >= 0 && cut < ends ? cut : ends
        cells.push(stop === ends ? this.#trimEnds(at, stop) : text.slice(at, stop))
        at = stop
      }
      if (at < text.length && text.charCodeAt(at) === this.#separatorCode) {
        at++
        continue
      }
      const end = at >= text.length ? text.length : this.#lineEndFrom(at)
      if (
        firstMultiLine &&
        !isOneRecord(text, this.#shape, { start, end, open: firstMultiLine.open, cells: cells.length })
      )
        return this.#endAtLine(start, firstMultiLine.open, cells.slice(0, firstMultiLine.before))
      if (
        firstCareless &&
        !firstMultiLine &&
        fitsWithoutQuote(text, this.#shape, firstCareless, { cells: cells.length, end })
      )
        return this.#endAtLine(start, firstCareless.open, cells.slice(0, firstCareless.before))
      this.#add(cells, end - start, isCutOff)
      this.#advance(start, end + 1, firstMultiLine !== undefined || this.#shape.lineCount !== lineEnd)
      return true
    }
  }

  /** The cell whose opening quote stands at `open`; `open` if it is never closed, `wait` if more text is needed to know. */
  #readQuotedCell(open: number, before: number): QuotedCell | 'open' | 'wait' {
    const text = this.#text
    let value = ''
    let isCareless = false
    let judge: CellJudge | undefined
    for (let from = open + 1; ; ) {
      const found = text.indexOf('"', from)
      if (found < 0 || (found + 1 >= text.length && !this.#last)) {
        if (!this.#last && text.length - this.#at <= this.#lookAhead) {
          this.#wait(this.#at)
          return 'wait'
        }
        if (found < 0) {
          if (!this.#last || isFollowedByRecords(text, this.#shape, { open, before })) return 'open'
          return { value: value + text.slice(from), next: text.length, isCareless, isCutOff: true }
        }
      }
      if (found - open > this.#lookAhead) return 'open'
      if (text.charCodeAt(found + 1) === quote) {
        value += text.slice(from, found + 1)
        from = found + 2
        continue
      }
      let after = found + 1
      while (text.charCodeAt(after) === space) after++
      while (text.charCodeAt(after) === 13 && this.#lineEndCode === 10) after++
      if (after >= text.length && !this.#last) {
        this.#wait(this.#at)
        return 'wait'
      }
      const code = text.charCodeAt(after)
      if (after >= text.length || code === this.#separatorCode || code === this.#lineEndCode)
        return { value: value + text.slice(from, found), next: after, isCareless, isCutOff: false }
      // A quote within a quoted cell that was not doubled: a careless writer, or the opening quote of a later record.
      judge ??= new CellJudge(text, this.#shape, { open, before })
      if (!this.#last && !judge.endsLine(found) && text.length - this.#at <= this.#lookAhead) {
        this.#wait(this.#at)
        return 'wait'
      }
      if (judge.belongsToLaterRecord(found)) return 'open'
      isCareless = true
      value += text.slice(from, found + 1)
      from = found + 1
    }
  }

  /** The record from `start` ends at the line end behind the quote at `open`, which is never closed. */
  #endAtLine(start: number, open: number, before: string[]): boolean {
    const { separator, columns } = this.#shape
    const end = this.#lineEndFrom(open)
    if (end < 0) return this.#wait(start)
    const rest = this.#trimEnds(open + 1, end)
    const cut = splitLine(rest, separator)
    const cells = [...before, ...(columns === 0 || before.length + cut.length === columns ? cut : [rest])]
    this.#add(cells, end - start, true)
    this.#advance(start, end + 1, true)
    // Each quote that is never closed costs a look ahead: a file full of them gets shorter ones.
    this.#lookAhead = Math.max(shortestLookAhead, this.#lookAhead / 2)
    return true
  }

  /** A line that does not end within the look-ahead: its beginning is a record, the rest is passed over. */
  #cutEndlessLine(start: number): boolean {
    if (!this.#skippingLine) {
      this.#add(splitLine(this.#text.slice(start, start + longestLookAhead), this.#shape.separator), longestLookAhead)
      this.#records.at(-1)?.faults.push('cell-too-long')
    }
    this.#skippingLine = true
    this.#at = this.#text.length
    return false
  }

  /** A lone CR among line feeds ends a record only if all pieces are whole records. */
  #mixesLineEnds(line: string): boolean {
    const other = this.#shape.lineEnd === '\n' ? '\r' : '\n'
    if (!line.includes(other)) return false
    const pieces = line.split(other).map((piece) => splitLine(piece, this.#shape.separator))
    if (this.#shape.columns === 0 || pieces.some((piece) => piece.length !== this.#shape.columns)) return false
    for (const piece of pieces) {
      this.#add(piece, 0)
      if (other === this.#shape.lineCount) this.#line++
    }
    if (other === this.#shape.lineCount) this.#line--
    const end = this.#lineEndFrom(this.#at)
    this.#at = end < 0 ? this.#text.length : end + 1
    if (this.#shape.lineCount === this.#shape.lineEnd) this.#line++
    return true
  }

  #add(cells: string[], length: number, cutOff = false): void {
    if (cells.length === 1 && isBlank(cells[0]!)) return
    if (length > 65_536) this.sawLongRecord = true
    this.#records.push({ line: this.#line, cells, faults: cutOff ? ['unbalanced-quote'] : [] })
  }

  /** Moves to the next record and counts the lines passed. */
  #advance(start: number, next: number, count: boolean): void {
    this.#at = Math.min(next, this.#text.length)
    if (this.#text.charCodeAt(next - 2) === 13) this.endsWithBoth++
    if (!count) {
      this.#line++
      return
    }
    const { lineCount } = this.#shape
    let at = this.#text.indexOf(lineCount, start)
    while (at >= 0 && at < this.#at) {
      this.#line++
      at = this.#text.indexOf(lineCount, at + 1)
    }
  }

  /** Needs more text: at least as much again, so that long cells are not looked through again and again. */
  #wait(start: number): false {
    this.#waitFor = (this.#text.length - start) * 2
    return false
  }

  /** The LF of a CR LF where records end with CR. */
  #skipLineFeed(): void {
    this.#at++
    if (this.#shape.lineCount === '\n') this.#line++
  }

  #lineEndFrom(at: number): number {
    const end = this.#text.indexOf(this.#shape.lineEnd, at)
    const endless = this.#last || this.#text.length - this.#at > 2 * longestLookAhead
    return end < 0 && endless ? this.#text.length : end
  }

  #trimEnds(start: number, end: number): string {
    let to = end
    if (this.#lineEndCode === 10) while (to > start && this.#text.charCodeAt(to - 1) === 13) to--
    return this.#text.slice(start, to)
  }
}

/** Two quotes before a letter, as in `""Kalle"" Olsen`: quotes of the text, not of the cell. */
function isTwiceQuoted(text: string, open: number): boolean {
  return text.charCodeAt(open + 1) === quote && /[\p{L}\d]/u.test(text[open + 2] ?? '')
}

/** White space only, or the sign that old systems put at the end of a file (U+001A). */
function isBlank(line: string): boolean {
  const trimmed = line.trim()
  return trimmed === '' || trimmed === '\u001A'
}
