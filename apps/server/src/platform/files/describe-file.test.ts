import { appendFileSync, mkdirSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { describeFile } from './describe-file.ts'
import { readRecords } from './read-records.ts'
import { readTable, writeTestFile } from './read-test-files.ts'
import { batchSize } from './records.ts'

const describeText = (text: string, encoding = 'utf8') => describeFile(writeTestFile(iconv.encode(text, encoding)))

describe('the encoding is found', () => {
  const text = 'Navn;By\r\nSøren Ærø;Åbenrå\r\nZoë;Malmö\r\nJürgen;Køge\r\n'

  test.each([
    ['utf-8', 'utf8', false],
    ['utf-8', 'utf8', true],
    ['utf-16le', 'utf16le', true],
    ['utf-16le', 'utf16le', false],
    ['utf-16be', 'utf16be', true],
    ['utf-16be', 'utf16be', false],
    ['utf-32le', 'utf32le', true],
    ['utf-32be', 'utf32be', true],
    ['windows-1252', 'win1252', false],
    ['macintosh', 'macintosh', false],
    ['ibm850', 'cp850', false],
  ])('%s (%s, mark: %s)', async (name, encoding, addBOM) => {
    const { description, records } = await readTable(writeTestFile(iconv.encode(text, encoding, { addBOM })))
    expect(description).toMatchObject({ encoding: name, header: ['Navn', 'By'], records: 3 })
    expect(records.map((record) => record.cells[0])).toEqual(['Søren Ærø', 'Zoë', 'Jürgen'])
  })

  test.each(['Mette’s', 'ring – ikke mail', '“Kalle” Olsen', '5 €', 'Aarhus\u00A0C', 'kaffe…'])(
    'a list whose only letters beyond ASCII are signs of Windows-1252: %s',
    async (cell) => {
      const { description, records } = await readTable(
        writeTestFile(iconv.encode(`Navn;By\nAnne;${cell}\n`, 'win1252')),
      )
      expect(description.encoding).toBe('windows-1252')
      expect(records[0]!.cells[1]).toBe(cell)
    },
  )

  test('a letter beyond ASCII at the end of a large file counts', async () => {
    const path = writeTestFile(iconv.encode(`Navn;By\n${'Anne;Aarhus\n'.repeat(100_000)}Søren;Aarhus\n`, 'win1252'))
    const { description, records } = await readTable(path)
    expect(description.encoding).toBe('windows-1252')
    expect(records.at(-1)!.cells[0]).toBe('Søren')
  })

  test('UTF-8 with a line of an older list in it: the letters are kept and flagged', async () => {
    const lines = [
      Buffer.from('Navn;By\nPåske Østergård;Køge\n'),
      Buffer.from('S\xF8ren;Aa\n', 'latin1'),
      Buffer.from('Bo;K\xC3\n', 'latin1'),
    ]
    const { description, records } = await readTable(writeTestFile(Buffer.concat(lines)))
    expect(description.encoding).toBe('utf-8')
    expect(records.map(({ cells, faults }) => [...cells, ...faults])).toEqual([
      ['Påske Østergård', 'Køge'],
      ['Søren', 'Aa', 'undefined-byte'],
      ['Bo', 'K\uFFFD', 'undefined-byte'],
    ])
  })

  test('a byte that Windows-1252 does not define is flagged', async () => {
    const { records } = await readTable(
      writeTestFile(Buffer.from('Navn;By\nS\xF8ren;K\xF8ge\nB\xE6\x9D;Aa\n', 'latin1')),
    )
    expect(records[1]).toMatchObject({ cells: ['Bæ\uFFFD', 'Aa'], faults: ['undefined-byte'] })
  })

  test('mojibake is mended and flagged, also in the header and where it happened twice', async () => {
    const { description, records } = await readTable(
      writeTestFile('Navn;FÃ¸dselsdag\nSÃ¸ren;x\nSÃƒÂ¸ren;x\nâ€™RÅ”;Å’s\nSørenÃ;y\n'),
    )
    expect(description.header).toEqual(['Navn', 'Fødselsdag'])
    expect(records.map(({ cells, faults }) => [...cells, ...faults])).toEqual([
      ['Søren', 'x', 'mojibake'],
      ['Søren', 'x', 'mojibake'],
      ['’RÅ”', 'Å’s', 'mojibake'],
      ['SørenÃ', 'y'],
    ])
  })

  test('NUL never reaches a cell', async () => {
    const { description, records } = await readTable(writeTestFile('Na\0vn;By\nSø\0ren;x\nBo;y\n'))
    expect(description.header).toEqual(['Navn', 'By'])
    expect(records.map(({ cells, faults }) => [...cells, ...faults])).toEqual([
      ['Søren', 'x', 'nul-byte'],
      ['Bo', 'y'],
    ])
  })
})

describe('the header is found', () => {
  test.each([
    ['below a title and an empty line', 'Kundeliste pr. 24-11-2026;;\n\nNavn;E-mail;By\nA B;a@x.example;Aarhus\n', 3],
    ['below a print date', 'Udtræk;24-11-2026;;;\nNavn;E-mail;By;Tlf;Noter\nA B;a@x.example;Aarhus;67510701;x\n', 2],
    ['below remarks', '# udtræk\n# af CRM\nNavn;E-mail\nA B;a@x.example\n', 3],
    ['below the line that names the separator', 'sep=;\nNavn;E-mail\nA B;a@x.example\n', 2],
    ['nowhere, if the first line is a person', 'A B;a@x.example;Aarhus\nC D;c@x.example;Odense\n', null],
    ['nowhere, if the first line has the values of others', 'Anne;Aarhus\nBo;Aarhus\nCai;Odense\nDan;Aarhus\n', null],
    ['though it stands once more further down', 'Navn;By\nAnne;Aarhus\nNavn;By\nBo;Odense\n', 1],
    ['over one column', 'E-mail\na@x.example\n', 1],
  ])('%s', async (_, text, headerLine) => {
    const description = await describeText(text)
    expect(description.headerLine).toBe(headerLine)
    expect(description.records).toBe(
      text
        .trim()
        .split('\n')
        .slice(headerLine ?? 0).length,
    )
  })

  test('by whoever knows the words, if the shape does not tell', async () => {
    const path = writeTestFile('Anne;Aarhus\nBo;Odense\n')
    expect((await describeFile(path)).headerLine).toBe(1)
    expect((await describeFile(path, { isHeader: () => false })).headerLine).toBeNull()
    expect((await describeFile(path, { headerLine: null })).records).toBe(2)
    expect((await describeFile(path, { headerLine: 2 })).header).toEqual(['Bo', 'Odense'])
  })
})

describe('the separator is found', () => {
  test.each([
    ['tab', 'Navn\tBy\nHolm, Anne\tAarhus; C\n'],
    ['pipe', 'Navn|Mærker\nAnne|a;b\nBo|a;b;c\n'],
    ['semicolon', 'Navn;Beløb;Rabat\nAnne;1,5;2,5\nBo;3,5;4,5\n'],
    ['comma', 'Navn,Mærker\nAnne,"a;b"\nBo,"c;d"\n'],
    [null, 'Navn\nHolm, Anne\nJuhl, Bent\n'],
    [null, 'E-mail\na@x.example\n'],
  ])('%s', async (separator, text) => {
    expect((await describeText(text)).separator).toBe(separator)
  })
})

describe('records shorter or longer than the header', () => {
  const faultsOf = async (text: string) =>
    (await readTable(writeTestFile(text))).records.map(({ cells, faults }) => [cells.length, ...faults])

  test('are whole where only empty cells at the end are missing', async () => {
    expect(await faultsOf('Navn;E-mail;Noter\nA;a@x.example;x\nB;b@x.example\n')).toEqual([[3], [3]])
    expect(await faultsOf('Navn;By;\nA;Aarhus\nB;Odense;\n')).toEqual([[3], [3]])
  })

  test('are flagged where a cell may be missing before others, or nothing tells', async () => {
    expect(await faultsOf('Navn;Titel;E-mail\nA;x;a@x.example\nB;b@x.example\n')).toEqual([[3], [3, 'too-few-columns']])
    expect(await faultsOf('Navn;Titel;By\nA;x;Aarhus\nB;Odense\n')).toEqual([[3], [3, 'too-few-columns']])
  })

  test('lose separators that are too many, but no cell', async () => {
    expect(await faultsOf('Navn;By\nA;x;;\nB;x;;y\n')).toEqual([[2], [4, 'too-many-columns']])
  })
})

describe('a list that a simple writer wrote is read back equal', () => {
  const name = fc.constantFrom('Anne Holm', 'Holm, Anne', 'Søren "Sø" Ærø', "O'Neil; Pat", 'Bo | Ib')
  const note = fc.constantFrom(
    '',
    'ring tirsdag',
    'pris 12,50; fragt 3,00',
    'to\nlinjer',
    'to\r\nlinjer',
    '"ja"',
    'a\tb',
  )
  const person = fc.tuple(name, fc.nat(9999), note, fc.constantFrom('1,50', '2.000,00', '', '-3,25'))
  const encodings = fc.constantFrom(
    ['utf8', false],
    ['utf8', true],
    ['utf16le', true],
    ['utf16be', true],
    ['win1252', false],
  ) as fc.Arbitrary<[string, boolean]>

  test('in any encoding, with any separator and line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        encodings,
        async (people, separator, end, [encoding, addBOM]) => {
          const rows = people.map(([fullName, id, text, amount]) => [fullName, `p${id}@firma.example`, text, amount])
          const write = (text: string) => (/[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
          const table = [['Navn', 'E-mail', 'Noter', 'Beløb'], ...rows]
          const text = table.map((row) => row.map(write).join(separator) + end).join('')
          const { description, records } = await readTable(writeTestFile(iconv.encode(text, encoding, { addBOM })))
          expect(description).toMatchObject({ headerLine: 1, columns: 4, records: people.length })
          expect(records.map((record) => record.cells)).toEqual(rows)
          expect(records.flatMap((record) => record.faults)).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('what cannot be read is refused', () => {
  test.each([
    ['%PDF-1.7\n', 'pdf', 'pdf'],
    ['\x89PNG\r\n\x1A\n\0\0', 'png', 'image'],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'xls', 'old-workbook'],
    ['<html><table><tr><td>Navn</td></tr></table>', 'xls', 'html'],
    ['PK\x03\x04 cut off', 'xlsx', 'broken-workbook'],
    ['\x01\x02\x03\x04\x05\x06\x07', 'csv', 'binary'],
  ])('%s', async (content, extension, found) => {
    const path = writeTestFile(Buffer.from(content, 'latin1'), extension)
    await expect(describeFile(path, { name: 'liste' })).rejects.toMatchObject({
      code: 'file-not-readable',
      values: { file: 'liste', found },
    })
  })

  test('a list that begins with the letters of a signature is no picture', async () => {
    expect((await describeText('BMW-nr;Navn\n1;Anne\n')).columns).toBe(2)
  })

  test('a folder, and a file that is not there', async () => {
    const folder = `${writeTestFile('x')}-folder`
    mkdirSync(folder)
    await expect(describeFile(folder)).rejects.toMatchObject({ code: 'file-not-opened', values: { reason: 'folder' } })
    await expect(describeFile(`${folder}/x.csv`)).rejects.toMatchObject({
      code: 'file-not-opened',
      values: { reason: 'missing' },
    })
  })

  test('a file that was changed after its description, or while it was read', async () => {
    const path = writeTestFile(`Navn;By\n${'Anne;Aarhus\n'.repeat(50_000)}`)
    const description = await describeFile(path)
    const reading = (async () => {
      for await (const batch of readRecords(path, description))
        if (batch.length > 0) appendFileSync(path, 'Bo;Odense\n')
    })()
    await expect(reading).rejects.toMatchObject({ code: 'file-changed' })
    await expect(readRecords(path, description).next()).rejects.toMatchObject({ code: 'file-changed' })
  })
})

describe('large files', () => {
  test('records come in batches, and cells over 64 kB are cut', async () => {
    const path = writeTestFile(`Navn;Noter\n${'Anne;x\n'.repeat(2500)}Bo;"${'linje\n'.repeat(200_000)}"\nCai;y\n`)
    const description = await describeFile(path)
    const sizes: number[] = []
    let last: string[][] = []
    for await (const batch of readRecords(path, description)) {
      sizes.push(batch.length)
      last = batch.map((record) => [record.cells[0]!, `${record.cells[1]!.length}`, ...record.faults, `${record.line}`])
    }
    expect(Math.max(...sizes)).toBe(batchSize)
    expect(last.slice(-2)).toEqual([
      ['Bo', '65536', 'cell-too-long', '2502'],
      ['Cai', '1', '202503'],
    ])
  })
})

describe('files that are made to fill the memory', () => {
  test('a cell and a line of cards of many megabytes are cut, and what stands behind them is read', async () => {
    const huge = 'x'.repeat(12 << 20)
    const list = await readTable(writeTestFile(`Navn;E-mail\nAnne;a@x.example\n${huge};b@x.example\nBo;c@x.example\n`))
    expect(list.records.at(-1)!.cells).toEqual(['Bo', 'c@x.example'])
    expect(list.records[1]!.faults).toContain('cell-too-long')
    const card = (name: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:a@x.example\nEND:VCARD\n`
    const description = await describeFile(writeTestFile(card(huge) + card('Bo Bo'), 'vcf'))
    expect(description).toMatchObject({ kind: 'vcard', records: 2 })
  })

  test('a million columns are no list of people: no row is taken', async () => {
    const wide = (first: string) => `${first}${';x'.repeat(1_000_000)}\n`
    const list = await readTable(writeTestFile(wide('Navn;E-mail') + wide('Anne;a@x.example')))
    expect(list.records.every(({ faults }) => faults.includes('too-many-columns'))).toBe(true)
  })
})
