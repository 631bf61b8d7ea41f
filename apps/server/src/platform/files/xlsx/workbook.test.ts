import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { describeFile } from '../describe-file.ts'
import { readTable, writeTestFile } from '../read-test-files.ts'
import { readNumberFormat } from './number-format.ts'
import { writeNumber } from './write-number.ts'
import { writeTestWorkbook, zip } from './write-test-workbook.ts'

const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`
const number = (reference: string, value: string, style = 0) => `<c r="${reference}" s="${style}"><v>${value}</v></c>`

describe('cells are read as a person sees them', () => {
  test('texts of every kind, truth values and errors', async () => {
    const path = writeTestWorkbook(
      [
        {
          name: 'Ark1',
          rows: `<row r="1">${['A', 'B', 'C', 'D', 'E'].map((column) => text(`${column}1`, `h${column}`)).join('')}</row>
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><f>A1</f><v>formel</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c><c r="E3" t="s"><v>1</v></c></row>`,
        },
      ],
      {
        shared:
          '<si><r><t>Søren </t></r><r><t xml:space="preserve">Ærø</t></r><rPh sb="0"><t>lyd</t></rPh></si><si><t>to_x000D_&#10;linjer &amp; mere</t></si>',
      },
    )
    const { records } = await readTable(path)
    expect(records).toEqual([
      { line: 3, cells: ['Søren Ærø', 'formel', 'true', '#N/A', 'to\r\nlinjer & mere'], faults: [] },
    ])
  })

  test('numbers without exponent and without rounding dirt, postcodes and dates by their format', async () => {
    const formats = [
      '00000',
      '[$-406]d. mmmm yyyy',
      'yyyy-mm-dd hh:mm',
      '[h]:mm',
      '0.00" dage"',
      '00\\ 00\\ 00\\ 00',
      '#,##0.00\\ "kr.";[Red]\\-#,##0.00',
      'h:mm',
    ]
    const cells = [
      number('A2', '1.0E7'),
      number('B2', '0.30000000000000004'),
      number('C2', '8014', 2),
      number('D2', '43893', 3),
      number('E2', '43893.604166666664', 4),
      number('F2', '1.5', 5),
      number('G2', '3', 6),
      number('H2', '67510701', 7),
      number('I2', '-4000.5', 8),
      number('J2', '0.75', 9),
      number('K2', '4567510701'),
      number('L2', '43893', 1),
    ]
    const header = `<row r="1">${[...'ABCDEFGHIJKL'].map((column) => text(`${column}1`, `h${column}`)).join('')}</row>`
    const { records } = await readTable(
      writeTestWorkbook([{ name: 'Ark1', rows: `${header}<row r="2">${cells.join('')}</row>` }], { formats }),
    )
    expect(records[0]!.cells).toEqual([
      '10000000',
      '0.3',
      '08014',
      '2020-03-03',
      '2020-03-03T14:30:00',
      '36:00:00',
      '3',
      '67510701',
      '-4000.5',
      '18:00:00',
      '4567510701',
      '2020-03-03',
    ])
  })

  test('the 1904 system and the leap day that never was', () => {
    const date = readNumberFormat(14, undefined)
    expect(writeNumber('29279', date, true)).toBe('1984-02-29')
    expect(writeNumber('1', date, false)).toBe('1900-01-01')
    expect(writeNumber('61', date, false)).toBe('1900-03-01')
  })

  test.each(['Europe/Copenhagen', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia'])(
    'dates are the same calendar days in %s',
    (zone) => {
      process.env.TZ = zone
      fc.assert(
        fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
          const days = Date.UTC(1899, 11, 30) + serial * 86_400_000
          expect(writeNumber(String(serial), readNumberFormat(14, undefined), false)).toBe(
            new Date(days).toISOString().slice(0, 10),
          )
        }),
      )
    },
  )

  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
})

describe('sheets', () => {
  const people = `<row>${text('A1', 'Navn')}${text('B1', 'By')}</row><row>${text('A2', 'Anne')}${text('B2', 'Aarhus')}</row>`

  test('hidden ones are marked, empty ones left out, the first visible one is meant', async () => {
    const path = writeTestWorkbook([
      { name: 'Skjult', state: 'hidden', rows: `<row r="1">${text('A1', 'x')}</row>` },
      { name: 'Tom', rows: '<row r="1"><c r="A1" s="1"/></row>' },
      { name: 'Kunder', rows: people },
    ])
    const { description, records } = await readTable(path)
    expect(description.sheets!.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Skjult', true],
      ['Kunder', false],
    ])
    expect(description).toMatchObject({ headerLine: 1, columns: 2, records: 1, header: ['Navn', 'By'] })
    expect(records).toEqual([{ line: 2, cells: ['Anne', 'Aarhus'], faults: [] }])
    await expect(readTable(path, { sheet: 'Andre' })).rejects.toMatchObject({ code: 'sheet-not-found' })
  })

  test('a title above the header, cells left out, rows without numbers, more cells than headers', async () => {
    const rows = `<row r="2">${text('B2', 'Kundeliste')}</row>
      <row r="4">${text('A4', 'Navn')}${text('B4', 'By')}${text('C4', 'Tlf')}</row>
      <row>${text('A5', 'Anne')}${number('C5', '67510701')}</row><row/>
      <row r="9"><c t="inlineStr"><is><t>Bo</t></is></c></row>
      <row r="10">${text('A10', 'Cai')}${text('E10', 'mere')}</row>`
    const { description, records } = await readTable(writeTestWorkbook([{ name: 'A', rows }]))
    expect(description).toMatchObject({ headerLine: 4, columns: 3, records: 3 })
    expect(records).toEqual([
      { line: 5, cells: ['Anne', '', '67510701'], faults: [] },
      { line: 9, cells: ['Bo', '', ''], faults: [] },
      { line: 10, cells: ['Cai', '', '', '', 'mere'], faults: ['too-many-columns'] },
    ])
  })
})

/** So many megabytes that cannot be packed to less than half. */
const noise = (megabytes: number) => randomBytes(megabytes << 19).toString('hex')

describe('archives that are no list are refused', () => {
  test.each([
    ['a document', { 'word/document.xml': '<x/>' }, 'document'],
    ['another archive', { 'billede.txt': 'x' }, 'archive'],
    ['a binary workbook', { 'xl/workbook.bin': 'x' }, 'binary-workbook'],
    ['a workbook without its parts', { 'xl/worksheets/sheet1.xml': '<x/>' }, 'broken-workbook'],
    ['XML that is none', { 'xl/workbook.xml': '<workbook><sheets>' }, 'broken-workbook'],
  ])('%s', async (_, parts, found) => {
    await expect(describeFile(writeTestFile(zip(parts as Record<string, string>), 'xlsx'))).rejects.toMatchObject({
      code: 'file-not-readable',
      values: { found },
    })
  })

  test('one that unpacks to a thousand times its size', async () => {
    const path = writeTestWorkbook([
      { name: 'Bombe', rows: `<row r="1"><c r="A1" t="str"><v>${' '.repeat(40 << 20)}</v></c></row>` },
    ])
    await expect(describeFile(path, { name: 'bombe.xlsx' })).rejects.toMatchObject({
      code: 'workbook-too-large',
      values: { file: 'bombe.xlsx', limit: 'ratio' },
    })
  })

  test.each([
    ['elements within elements without end', '<row>'.repeat(2000), 'depth'],
    ['a text that would fill the memory', `<row r="2"><c r="A2" t="str"><v>${noise(18)}</v></c></row>`, 'text'],
    ['an element that would fill the memory', `<row r="2"><c r="A2" t="${noise(18)}"><v>1</v></c></row>`, 'text'],
    ['a few kilobytes that say billions of empty cells', '<row><c r="XFD1"><v>1</v></c></row>'.repeat(20_000), 'cells'],
  ])('one with %s', async (_, rows, limit) => {
    const path = writeTestWorkbook([{ name: 'Ark1', rows }])
    await expect(describeFile(path, { name: 'liste.xlsx' })).rejects.toMatchObject({
      code: 'workbook-too-large',
      values: { file: 'liste.xlsx', limit },
    })
  })

  test('one whose texts stand for others, or for files of this machine [XXE]', async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    const sheets = '<workbook><sheets><sheet name="&b;&f;" sheetId="1"/></sheets></workbook>'
    await expect(
      describeFile(writeTestFile(zip({ 'xl/workbook.xml': entities + sheets }), 'xlsx')),
    ).rejects.toMatchObject({ code: 'file-not-readable', values: { found: 'broken-workbook' } })
  })

  test('one that lies about its size', async () => {
    const bytes = zip({ 'xl/workbook.xml': `<workbook>${' '.repeat(100_000)}</workbook>` })
    // The size in the directory is what is believed: it says ten bytes.
    bytes.writeUInt32LE(10, bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24)
    await expect(describeFile(writeTestFile(bytes, 'xlsx'))).rejects.toMatchObject({ code: 'file-not-readable' })
  })
})
