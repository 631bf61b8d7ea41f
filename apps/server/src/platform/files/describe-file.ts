import { describeCsv } from './csv/describe-csv.ts'
import { readCsvRecords, sampleBytes } from './csv/read-csv-records.ts'
import { detectEncoding } from './detect-encoding.ts'
import { detectKind } from './detect-kind.ts'
import { openFile } from './open-file.ts'
import { readText } from './read-text.ts'
import type { DescribeOptions, FileDescription } from './records.ts'
import { countCards } from './vcard/read-card-records.ts'
import { describeWorkbook } from './xlsx/describe-workbook.ts'

/**
 * Finds out what a file is and how it is written.
 *
 * An empty file is a CSV file without columns and records.
 * @throws Problem `file-not-opened`, `file-not-readable`, `workbook-too-large`
 */
export async function describeFile(path: string, options: DescribeOptions = {}): Promise<FileDescription> {
  const file = await openFile(path, options.name)
  try {
    const kind = await detectKind(file)
    const { name, bytes, modified } = file
    if (kind === 'xlsx') return { ...(await describeWorkbook(file, options)), name, bytes, modified }
    const encoding = await detectEncoding(file.handle)
    let sample = ''
    for await (const text of readText(file, encoding, sampleBytes + encoding.markBytes)) sample += text
    const isCut = bytes > sampleBytes + encoding.markBytes
    const counts = options.count ?? true
    const common = { name, bytes, modified, encoding: encoding.name }
    if (/^\s*BEGIN:VCARD\s*$/im.test(sample.slice(0, 100_000)) && /^[\s\0]*(?:BEGIN:VCARD|[#;])/i.test(sample)) {
      const records = counts ? await countCards(file, encoding) : null
      return {
        ...common,
        kind: 'vcard',
        separator: null,
        lineEnd: null,
        headerLine: null,
        columns: 0,
        records,
        header: null,
      }
    }
    const csv = describeCsv(sample, encoding, isCut, options)
    let records: number | null = null
    if (counts) {
      records = 0
      for await (const batch of readCsvRecords(file, encoding, csv)) records += batch.length
    }
    return { ...common, kind: 'csv', ...csv, records }
  } finally {
    await file.handle.close()
  }
}
