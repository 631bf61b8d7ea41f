import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvOptions, writeCsv, writeCsvCell } from './write-csv.ts'

describe('a text that a spreadsheet would run is written as a text', () => {
  test.each(['=1+1', '+4520123456', '-2', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x";"y")'])('%j', (text) => {
    expect(writeCsvCell(text).replace(/^"/, '')[0]).toBe("'")
  })
  test('numbers stay numbers, and harmless text stays as it is', () => {
    expect(writeCsvCell(-2)).toBe('-2')
    expect(writeCsvCell('a-b = c')).toBe('a-b = c')
    expect(writeCsvCell(null)).toBe('')
    expect(writeCsvCell(new Date('2026-06-01T10:00:00Z'))).toBe('2026-06-01T10:00:00.000Z')
  })
})

test('what is written is read again, whatever it holds', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\ufeff'))
  const options = fc.record<Required<CsvOptions>>({
    separator: fc.constantFrom(',', ';', '\t'),
    byteOrderMark: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), options, (rows, how) => {
      const text = [...writeCsv(['a', 'b'], rows, how)].join('')
      expect(text.startsWith('\ufeff')).toBe(how.byteOrderMark)
      const read = parse(text, { bom: true, delimiter: how.separator, skip_empty_lines: false }) as string[][]
      expect(read.slice(1)).toEqual(rows.map((row) => row.map((one) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one))))
    }),
  )
})
