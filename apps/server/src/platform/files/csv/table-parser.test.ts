import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FileRecord } from '../records.ts'
import { TableParser } from './table-parser.ts'
import type { TableShape } from './table-shape.ts'

const semicolons: TableShape = { separator: ';', lineEnd: '\n', lineCount: '\n', columns: 3 }

function parse(text: string, shape: Partial<TableShape> = {}, chunk = text.length): FileRecord[] {
  const parser = new TableParser({ ...semicolons, ...shape })
  const records: FileRecord[] = []
  for (let at = 0; at < text.length; at += chunk) records.push(...parser.push(text.slice(at, at + chunk), false))
  return [...records, ...parser.push('', true)]
}

const cellsOf = (records: FileRecord[]) => records.map((record) => record.cells)

describe('a table is cut into records', () => {
  test('quoted cells may hold separators, doubled quotes and line breaks, and the lines go on counting', () => {
    const records = parse('a;"b;c";d\r\n"x ""y""\nz";1;2\n3;4;5')
    expect(cellsOf(records)).toEqual([
      ['a', 'b;c', 'd'],
      ['x "y"\nz', '1', '2'],
      ['3', '4', '5'],
    ])
    expect(records.map((record) => record.line)).toEqual([1, 2, 4])
  })

  test('quotes within unquoted cells are letters like others', () => {
    expect(cellsOf(parse('5" rør;37.8"N;x\n'))).toEqual([['5" rør', '37.8"N', 'x']])
  })

  test('quotes that a careless writer did not double stay in the cell', () => {
    expect(cellsOf(parse('a;"siger "hej" til dig";b\nc;d;e\n'))).toEqual([
      ['a', 'siger "hej" til dig', 'b'],
      ['c', 'd', 'e'],
    ])
  })

  test('two quotes before a letter are quotes of the text', () => {
    expect(cellsOf(parse('a;""Kalle"" Olsen;b\n"""c""";;"d"\n'))).toEqual([
      ['a', '""Kalle"" Olsen', 'b'],
      ['"c"', '', 'd'],
    ])
  })

  test('spaces around a quoted cell do not make it another cell', () => {
    expect(cellsOf(parse('a; "b;c" ;d\n'))).toEqual([['a', 'b;c', 'd']])
  })

  test('lone carriage returns end records, and are counted where there is no line feed', () => {
    const records = parse('a;b;c\r"d\re";f;g\rh;i;j', { lineEnd: '\r', lineCount: '\r' })
    expect(cellsOf(records)).toEqual([
      ['a', 'b', 'c'],
      ['d\re', 'f', 'g'],
      ['h', 'i', 'j'],
    ])
    expect(records.map((record) => record.line)).toEqual([1, 2, 4])
  })

  test('a lone carriage return among line feeds ends a record only if both pieces are records', () => {
    expect(cellsOf(parse('a;b;c\rd;e;f\nx\ry;1;2\n'))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['x\ry', '1', '2'],
    ])
  })

  test('empty lines are no records, but lines of separators are', () => {
    const records = parse('a;b;c\n\n  \n;;\nd;e;f\n\u001A')
    expect(records.map((record) => record.line)).toEqual([1, 4, 5])
  })

  test('a carriage return twice before the line feed is one line end', () => {
    expect(cellsOf(parse('a;b;c\r\r\n"d";e;"f"\r\r\n'))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ])
  })
})

describe('a quote that is never closed costs its own record only', () => {
  const rest = 'B;b@x.example;hej\nC;c@x.example;"ok; fint"\nD;d@x.example;"to\nlinjer"\n'
  const restCells = [
    ['B', 'b@x.example', 'hej'],
    ['C', 'c@x.example', 'ok; fint'],
    ['D', 'd@x.example', 'to\nlinjer'],
  ]

  test.each([
    ['in the last cell', 'A;a@x.example;"bla\n'],
    ['in the middle', 'A;"a@x.example;bla\n'],
    ['in the first cell', '"A;a@x.example;bla\n'],
    ['before a CR LF', 'A;a@x.example;"bla\r\n'],
  ])('%s', (_, broken) => {
    const records = parse(broken + rest)
    expect(records[0]).toMatchObject({ cells: ['A', 'a@x.example', 'bla'], faults: ['unbalanced-quote'] })
    expect(cellsOf(records.slice(1))).toEqual(restCells)
    expect(records.slice(1).map((record) => [record.line, record.faults])).toEqual([
      [2, []],
      [3, []],
      [4, []],
    ])
  })

  test('where every cell is quoted', () => {
    const records = parse('"A";"a";"b\n"B";"c";"d"\n"C";"";"f"\n')
    expect(cellsOf(records)).toEqual([
      ['A', 'a', 'b'],
      ['B', 'c', 'd'],
      ['C', '', 'f'],
    ])
  })

  test('where no other quote follows in the file', () => {
    const records = parse('A;a;"b\nB;c;d\nC;e;f\n')
    expect(cellsOf(records)).toEqual([
      ['A', 'a', 'b'],
      ['B', 'c', 'd'],
      ['C', 'e', 'f'],
    ])
  })

  test('where a later cell ends in an inch sign', () => {
    const records = parse('A;a;b;"c\nB;d;e;f\nC;g;h;skærm 24"\nD;i;j;k\n', { columns: 4 })
    expect(records.map((record) => [record.line, record.cells.length])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ])
  })

  test('a file that is cut off within a note stays one record', () => {
    const records = parse('A;a;b\nB;c;"en note\nover flere\nlinjer')
    expect(cellsOf(records)[1]).toEqual(['B', 'c', 'en note\nover flere\nlinjer'])
    expect(records[1]!.faults).toEqual(['unbalanced-quote'])
  })

  test('a note that looks a little like records stays a note', () => {
    const note = 'Fra: kunden; Til: salg\nEmne: SV\n;;\nHej'
    expect(cellsOf(parse(`A;"${note}";c\n`))).toEqual([['A', note, 'c']])
  })
})

describe('any table that a simple writer wrote is read back equal', () => {
  const piece = fc.constantFrom('a', 'ø', 'Bo', ' ', '"', ',', ';', '\t', '|', '\n', '\r\n', '12', '€', '𝄞', '')
  const cell = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
  const table = fc
    .integer({ min: 2, max: 3 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
    )

  test('with all separators and line ends, in chunks of any size', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.integer({ min: 1, max: 30 }),
        (rows, separator, end, quoteAll, chunk) => {
          const write = (text: string) =>
            quoteAll || /[",;\t|\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
          const text = rows.map((row) => row.map(write).join(separator) + end).join('')
          const lineEnd = end === '\r' ? '\r' : '\n'
          const shape: TableShape = {
            separator,
            lineEnd,
            lineCount: text.includes('\n') ? '\n' : '\r',
            columns: rows[0]!.length,
          }
          const records = parse(text, shape, chunk)
          expect(cellsOf(records)).toEqual(rows)
          expect(records.every((record) => record.faults.length === 0)).toBe(true)
          let line = 1
          for (const [index, row] of rows.entries()) {
            expect(records[index]!.line).toBe(line)
            line += [...(row.map(write).join(separator) + end)].filter(
              (character) => character === shape.lineCount,
            ).length
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('and with an unclosed quote in one record, all others come in', () => {
    const word = fc.constantFrom('Anne', 'Bo', 'København', 'x y', '')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), word, word, fc.boolean()), { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 200 }),
        (people, which, column, chunk) => {
          const broken = which % people.length
          const lines = people.map(([id, given, town, isQuoted], index) => {
            const cells = [`n${id}`, `${given}1`, `p${id}@x.example`, isQuoted ? `"note; ""${town}"""` : `note ${town}`]
            if (index === broken) cells[column] = `"${cells[column]!.replaceAll('"', '').replaceAll(';', '')}`
            return cells.join(';')
          })
          const records = parse(`${lines.join('\n')}\n`, { columns: 4 }, chunk)
          expect(records.map((record) => record.line)).toEqual(people.map((_, index) => index + 1))
          expect(records.filter((record) => record.faults.length > 0).map((record) => record.line)).toEqual([
            broken + 1,
          ])
        },
      ),
      { numRuns: 300 },
    )
  })
})
