import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAllCards, readTable, sharedFolder } from './read-test-files.ts'
import type { Card, FileDescription } from './records.ts'

const imports = sharedFolder('imports')
const reports = sharedFolder('reports')

interface Expected {
  kind: string
  encoding?: string
  separator?: string
  lineEnd?: string
  headerLine?: number
  columns?: number
  records?: number
  cards?: number
  rows?: (string | null)[][]
  mapping?: { header?: string }[]
  sheets?: (Expected & { name: string; headerRow: number })[]
  contents?: Record<string, unknown>[]
}

const expected: Record<string, Expected> = imports
  ? (JSON.parse(readFileSync(join(imports, 'expected.json'), 'utf8')) as { files: Record<string, Expected> }).files
  : {}
const filesOf = (kind: string) =>
  Object.entries(expected).filter(([name, file]) => (file.kind ?? kind) === kind && name !== '')

/** `ascii` is UTF-8; what stands behind the first word is a remark. */
const encodingName = (text: string) => text.split(/[ ;,]/)[0]!.replace('-bom', '').replace('ascii', 'utf-8')
const fold = (value: unknown) =>
  String(value ?? '')
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')

describe.skipIf(!imports)('the files of others are read as the answer key says', () => {
  test.each(filesOf('csv'))('%s', async (name, file) => {
    const { description, records } = await readTable(join(imports!, name))
    expect(description.encoding).toBe(encodingName(file.encoding!))
    for (const key of ['separator', 'lineEnd', 'headerLine', 'columns', 'records'] as const)
      if (file[key] !== undefined) expect(description[key], key).toBe(file[key])
    expect(records).toHaveLength(description.records!)
    if (file.mapping) expect(description.header!.map(fold)).toEqual(file.mapping.map((entry) => fold(entry.header)))
    if (file.rows) expect([description.header, ...records.map((record) => record.cells)]).toEqual(file.rows)
    expect(JSON.stringify(records)).not.toContain('\\u0000')
  })

  test.each(filesOf('xlsx'))('%s', async (name, file) => {
    for (const sheet of file.sheets!) {
      const { description, records } = await readTable(join(imports!, name), { sheet: sheet.name })
      const found = description.sheets!.find((candidate) => candidate.name === sheet.name)!
      expect(found).toMatchObject({
        headerRow: sheet.headerRow,
        columns: sheet.columns,
        records: sheet.records,
        hidden: false,
      })
      expect(records).toHaveLength(sheet.records!)
      if (sheet.rows)
        expect([found.header, ...records.map((record) => record.cells)]).toEqual(
          sheet.rows.map((row) => row.map((cell) => cell ?? '')),
        )
    }
  })

  test.each(filesOf('vcard'))('%s', async (name, file) => {
    const { description, cards } = await readAllCards(join(imports!, name))
    expect(description).toMatchObject({ kind: 'vcard', records: file.cards, encoding: encodingName(file.encoding!) })
    expect(cards).toHaveLength(file.cards!)
    for (const [index, wanted] of (file.contents ?? []).entries()) {
      const got = summaryOf(cards[index]!.card)
      for (const [key, value] of Object.entries(wanted)) {
        if (key === 'alsoAcceptable') continue
        if (typeof value !== 'string') expect(got[key], `card ${index + 1}: ${key}`).toEqual(value)
        else
          expect(`${fold(got[key])}…`.startsWith(fold(value).replace(/…$/, '')), `card ${index + 1}: ${key}`).toBe(true)
      }
    }
  })

  test('the faults of the Danish list are found on their lines', async () => {
    const { description, records } = await readTable(join(imports!, 'danish/danish-prospects-200.csv'))
    expect(description).toMatchObject({
      encoding: 'windows-1252',
      separator: 'semicolon',
      lineEnd: 'CRLF',
      columns: 15,
      records: 200,
    })
    expect(records.filter((record) => record.faults.length > 0).map(({ line, faults }) => [line, ...faults])).toEqual([
      [23, 'too-many-columns'],
      [61, 'unbalanced-quote'],
      [124, 'cell-too-long'],
      [2542, 'nul-byte'],
    ])
    const key = JSON.parse(readFileSync(join(imports!, 'danish/danish-prospects-200.key.json'), 'utf8')) as {
      rows: { line: number }[]
    }
    expect(records.map((record) => record.line)).toEqual(key.rows.map((row) => row.line))
  })

  test('a record with a hole in it says so', async () => {
    const { records } = await readTable(join(imports!, 'crm-exports/atomic-crm-companies-sample.csv'))
    expect(records.map(({ line, faults }) => [line, ...faults])).toEqual([[2], [3, 'too-few-columns']])
  })

  const spectrum = imports && join(imports, 'csv-torture/csv-spectrum')
  const answers = spectrum
    ? readdirSync(join(spectrum, 'expected')).filter((name) => name !== 'location_coordinates.json')
    : []
  test.each(answers)('csv-spectrum %s', async (name) => {
    const { description, records } = await readTable(join(spectrum!, name.replace('.json', '.csv')))
    const objects = records.map(({ cells }) =>
      Object.fromEntries(description.header!.map((header, index) => [header, cells[index]])),
    )
    expect(objects).toEqual(JSON.parse(readFileSync(join(spectrum!, 'expected', name), 'utf8')))
  })
})

/** A card in the words of the answer key. */
function summaryOf(card: Card): Record<string, unknown> {
  const filled = (parts: Record<string, string>) =>
    Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''))
  const values = (list: { value: string }[]) => list.map(({ value }) => value)
  return {
    fullName: card.fullName,
    familyName: card.name?.family,
    givenName: card.name?.given,
    middleName: card.name?.additional,
    namePrefix: card.name?.prefix,
    nameSuffix: card.name?.suffix,
    // An address that is none is the importer's to refuse.
    emails: values(card.emails).filter((email) => email.includes('@')),
    phones: values(card.phones),
    faxesAndPagers: values(card.faxesAndPagers),
    company: card.organizations[0]?.name,
    department: card.organizations[0]?.units.join(', '),
    title: card.titles[0],
    notes: card.notes.join('\n'),
    addresses: card.addresses.map(({ postBox, extended, street, city, region, postalCode, country }) =>
      filled({ box: postBox, extended, street, city, region, postalCode, country }),
    ),
  }
}

describe.skipIf(!reports)('the cases of public bug reports', () => {
  const path = (name: string) => join(reports!, name)

  test('09: decimal commas do not hide the semicolons, rows that end early are whole', async () => {
    const { description, records } = await readTable(path('09-separator-hidden-by-commas/tilbud.csv'))
    expect(description).toMatchObject({ separator: 'semicolon', columns: 4, records: 6 })
    expect(records.every((record) => record.cells.length === 4 && record.faults.length === 0)).toBe(true)
  })

  test('13: dates of the 1904 system', async () => {
    const { records } = await readTable(path('13-xlsx-1904-dates/mac-liste.xlsx'))
    expect(records.map((record) => record.cells[2])).toEqual(['1984-02-29', '2000-01-01', '1999-12-31'])
  })

  test('19: each of five cards is a record, and none lends data to the next', async () => {
    const { cards } = await readAllCards(path('19-one-broken-card/blandet.vcf'))
    expect(cards.map(({ line, faults }) => [line, ...faults])).toEqual([
      [1],
      [7, 'undefined-byte'],
      [14, 'invalid-card'],
      [20],
      [27],
    ])
    expect(JSON.stringify(cards[3])).not.toMatch(/Leth|51 19 03/)
  })

  test('22: line breaks in quoted cells do not shift the lines', async () => {
    const { records } = await readTable(path('22-name-that-writes-headers/brev.csv'))
    expect(records.map((record) => record.line)).toEqual([2, 4, 6, 8])
  })

  test.each([
    ['tom.csv', 0, null],
    ['kun-bom.csv', 0, null],
    ['kun-hoved.csv', 0, 1],
  ])('39: %s is described, not refused', async (name, records, headerLine) => {
    const { description } = await readTable(path(`39-nobody-and-nothing/${name}`))
    expect(description).toMatchObject({ kind: 'csv', records, headerLine } satisfies Partial<FileDescription>)
  })
})
