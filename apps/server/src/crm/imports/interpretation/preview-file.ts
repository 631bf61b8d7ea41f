import { describeFile } from '../../../platform/files/describe-file.ts'
import { readCards } from '../../../platform/files/read-cards.ts'
import { readRecords } from '../../../platform/files/read-records.ts'
import type { FileDescription, SheetDescription } from '../../../platform/files/records.ts'
import { applyMappingFile } from './apply-mapping-file.ts'
import { type ClassifiedRow, classifyRows, type LedgerLookup, type ListBasis } from './classify-rows.ts'
import { countOutcomes, type ImportCounts } from './count-outcomes.ts'
import type { ColumnMapping, Entity } from './fields.ts'
import { looksLikeHeader } from './headers/looks-like-header.ts'
import { interpretCard } from './interpret-card.ts'
import { interpretRecord } from './interpret-record.ts'
import type { InterpretedRow } from './interpreted-row.ts'
import { type ColumnPlan, planColumns } from './plan-columns.ts'
import { type ShownFields, showCard, showFields } from './show-fields.ts'
import { sampleSize, suggestMapping } from './suggest-mapping.ts'

export interface PreviewOptions {
  entity?: Entity
  /** Name of the sheet of a workbook; every visible one if left out. */
  sheet?: string
  /** ISO 3166 of the list. */
  country?: string
  /** The parsed mapping file of the user. */
  mapping?: unknown
  /** Default `invitation`. */
  basis?: ListBasis
  ledger?: LedgerLookup
  /** The file's name, where it is stored under another. */
  name?: string
}

export interface PreviewedSheet {
  name: string
  hidden: boolean
  entity: Entity
  file: { headerRow: number | null; columns: number; records: number }
  mapping: ColumnMapping[]
  counts: ImportCounts
  first: ShownFields | null
  last: ShownFields | null
}

/** The import of the outside contract, in the state `preview`. */
export interface ImportPreview {
  id: string | null
  state: 'preview'
  file: Pick<
    FileDescription,
    'name' | 'kind' | 'encoding' | 'separator' | 'lineEnd' | 'headerLine' | 'columns' | 'records'
  >
  entity: Entity
  mapping: ColumnMapping[]
  counts: ImportCounts
  reasons: Record<string, number>
  warnings: Record<string, number>
  first: ShownFields | null
  last: ShownFields | null
  sheets?: PreviewedSheet[]
  contents?: ShownFields[]
}

export interface PreviewResult {
  preview: ImportPreview
  /** What became of each record; `toReport` makes the report of it. */
  rows: ClassifiedRow[]
}

/**
 * A dry run of an import into an empty base: what the file is, what its columns mean, what would become of each record.
 * All records are held in memory; a file of a million is previewed in the database instead.
 * @param path of the file
 * @throws Problem of the readers (`file-not-readable`, …) and of the mapping file (`mapping-field-unknown`, …)
 */
export async function previewFile(path: string, options: PreviewOptions = {}): Promise<PreviewResult> {
  const named = options.name === undefined ? {} : { name: options.name }
  const description = await describeFile(path, { ...named, isHeader: looksLikeHeader })
  if (description.kind === 'vcard') return previewCards(path, description, options)
  if (description.kind === 'xlsx') return previewWorkbook(path, description, options)
  const table = await readTable(path, description, options, null)
  const rows = classifyRows(table.rows, classifyOptions(table.plan.entity, options))
  const { counts, reasons, warnings } = countOutcomes(rows, table.plan.entity)
  const { entity, mapping } = table.plan
  const { first, last } = table
  return {
    preview: {
      id: null,
      state: 'preview',
      file: fileOf(description),
      entity,
      mapping,
      counts,
      reasons,
      warnings,
      first,
      last,
    },
    rows,
  }
}

interface ReadTable {
  plan: ColumnPlan
  rows: InterpretedRow[]
  first: ShownFields | null
  last: ShownFields | null
}

function classifyOptions(entity: Entity, { basis = 'invitation', ledger }: PreviewOptions) {
  return { entity, basis, ledger }
}

function fileOf({
  name,
  kind,
  encoding,
  separator,
  lineEnd,
  headerLine,
  columns,
  records,
}: FileDescription): ImportPreview['file'] {
  return { name, kind, encoding, separator, lineEnd, headerLine, columns, records }
}

/** Reads a table twice: its beginning to find out what the columns are, then all of it. */
async function readTable(
  path: string,
  description: FileDescription,
  options: PreviewOptions,
  sheet: SheetDescription | null,
): Promise<ReadTable> {
  const read = () => readRecords(path, description, sheet === null ? {} : { sheet: sheet.name })
  const sample: string[][] = []
  for await (const batch of read()) {
    for (const { cells } of batch) if (sample.length < sampleSize) sample.push(cells)
    if (sample.length >= sampleSize) break
  }
  const { header, columns } = sheet ?? description
  const suggestion = suggestMapping(header, sample, { entity: options.entity, columns })
  const mapping =
    options.mapping === undefined ? suggestion.mapping : applyMappingFile(options.mapping, suggestion.mapping)
  const plan = planColumns(mapping, sample, {
    entity: options.entity ?? suggestion.entity,
    country: options.country ?? null,
    sheet: sheet?.name ?? null,
  })
  const table: ReadTable = { plan, rows: [], first: null, last: null }
  let lastShown: { cells: string[]; row: InterpretedRow } | null = null
  for await (const batch of read()) {
    for (const record of batch) {
      const row = interpretRecord(record, plan)
      table.rows.push(row)
      if (row.outcome === 'skipped' && row.reason !== 'only-previewed') continue
      table.first ??= showFields(record.cells, row, plan)
      lastShown = { cells: record.cells, row }
    }
  }
  if (lastShown !== null) table.last = showFields(lastShown.cells, lastShown.row, plan)
  return table
}

async function previewWorkbook(
  path: string,
  description: FileDescription,
  options: PreviewOptions,
): Promise<PreviewResult> {
  const sheets: PreviewedSheet[] = []
  const all: ClassifiedRow[] = []
  const described = description.sheets ?? []
  for (const sheet of described) {
    const wanted = options.sheet === undefined ? !sheet.hidden : sheet.name === options.sheet
    const { name, hidden, headerRow, columns, records } = sheet
    const file = { headerRow, columns, records }
    if (!wanted) {
      const { entity, mapping } = suggestMapping(sheet.header, [], { columns })
      sheets.push({
        name,
        hidden,
        entity,
        file,
        mapping,
        counts: countOutcomes([], entity).counts,
        first: null,
        last: null,
      })
      continue
    }
    const { plan, rows: interpreted, first, last } = await readTable(path, description, options, sheet)
    const rows = classifyRows(interpreted, classifyOptions(plan.entity, options))
    all.push(...rows)
    sheets.push({
      name,
      hidden,
      entity: plan.entity,
      file,
      mapping: plan.mapping,
      counts: countOutcomes(rows, plan.entity).counts,
      first,
      last,
    })
  }
  const main =
    sheets.find(({ name, hidden }) => (options.sheet === undefined ? !hidden : name === options.sheet)) ?? sheets[0]
  const { reasons, warnings } = countOutcomes(all, main?.entity ?? 'table')
  const preview: ImportPreview = {
    id: null,
    state: 'preview',
    file: fileOf(description),
    entity: main?.entity ?? 'table',
    mapping: main?.mapping ?? [],
    counts: sumCounts(sheets),
    reasons,
    warnings,
    first: main?.first ?? null,
    last: main?.last ?? null,
    sheets,
  }
  return { preview, rows: all }
}

function sumCounts(sheets: PreviewedSheet[]): ImportCounts {
  const sum: ImportCounts = { accepted: 0, duplicate: 0, rejected: 0, skipped: 0, flaggedNotes: 0, invitations: 0 }
  for (const { counts } of sheets)
    for (const name of Object.keys(sum) as (keyof ImportCounts)[]) sum[name] += counts[name]
  return sum
}

async function previewCards(
  path: string,
  description: FileDescription,
  options: PreviewOptions,
): Promise<PreviewResult> {
  const interpreted: InterpretedRow[] = []
  const contents: ShownFields[] = []
  for await (const batch of readCards(path, description)) {
    for (const record of batch) {
      const row = interpretCard(record, options.country ?? null)
      interpreted.push(row)
      contents.push(showCard(record.card, row))
    }
  }
  const rows = classifyRows(interpreted, classifyOptions('person', options))
  const { counts, reasons, warnings } = countOutcomes(rows, 'person')
  const file = fileOf(description)
  const [first = null, last = null] = [contents[0], contents.at(-1)]
  return {
    preview: {
      id: null,
      state: 'preview',
      file,
      entity: 'person',
      mapping: [],
      counts,
      reasons,
      warnings,
      first,
      last,
      contents,
    },
    rows,
  }
}
