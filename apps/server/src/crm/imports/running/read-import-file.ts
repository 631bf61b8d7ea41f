import { describeFile } from '../../../platform/files/describe-file.ts'
import { readCards } from '../../../platform/files/read-cards.ts'
import { readRecords } from '../../../platform/files/read-records.ts'
import type { FileDescription, SheetDescription } from '../../../platform/files/records.ts'
import { applyMappingFile } from '../interpretation/apply-mapping-file.ts'
import { type ExplainedColumn, explainColumns } from '../interpretation/explain-columns.ts'
import type { ColumnMapping, Entity } from '../interpretation/fields.ts'
import { looksLikeHeader } from '../interpretation/headers/looks-like-header.ts'
import { interpretCard } from '../interpretation/interpret-card.ts'
import { interpretRecord } from '../interpretation/interpret-record.ts'
import type { InterpretedRow } from '../interpretation/interpreted-row.ts'
import { planColumns } from '../interpretation/plan-columns.ts'
import { type ShownFields, showCard, showFields } from '../interpretation/show-fields.ts'
import { sampleSize, suggestMapping } from '../interpretation/suggest-mapping.ts'

export interface ReadingOptions {
  entity?: Entity | undefined
  sheet?: string | undefined
  country?: string | undefined
  /** The parsed mapping file of the user. */
  mapping?: unknown
  /** The file's name, where it is stored under another. */
  name?: string
  /** Counting a CSV file means reading it once more; a run counts while it reads. Default true. */
  count?: boolean
}

/** A table of the file: the whole of a CSV file, one sheet of a workbook, all cards. */
export interface FileSection {
  sheet: SheetDescription | null
  entity: Entity
  mapping: ColumnMapping[]
  /** Whether its records are read; hidden sheets are not, unless asked for. */
  wanted: boolean
  /** The first and the last record that was read so far; for cards all of them in `contents`. */
  first: ShownFields | null
  last: ShownFields | null
  contents: ShownFields[]
  /** The first records as they stand in the table, national ids covered; of cards none. */
  head: HeadRow[]
  /** The columns with the reason for what each becomes. */
  columns: ExplainedColumn[]
  /**
   * Reads the records, in batches.
   * @param look told of each record, with what shows its fields as written
   */
  rows(look?: (row: InterpretedRow, show: () => ShownFields) => void): AsyncGenerator<InterpretedRow[], void>
}

/** A record as it stands in the table. */
export interface HeadRow {
  line: number
  cells: string[]
}

const headSize = 20
const longestCell = 200

export interface ImportFile {
  description: FileDescription
  sections: FileSection[]
}

/**
 * Finds out what a file is and what its columns mean; its records are then read section by section, in bounded memory.
 * @throws Problem of the readers (`file-not-readable`, …) and of the mapping file (`mapping-field-unknown`, …)
 */
export async function readImportFile(path: string, options: ReadingOptions): Promise<ImportFile> {
  const named = options.name === undefined ? {} : { name: options.name }
  const description = await describeFile(path, { ...named, count: options.count ?? true, isHeader: looksLikeHeader })
  if (description.kind === 'vcard') return { description, sections: [cardSection(path, description, options)] }
  if (description.kind === 'csv')
    return { description, sections: [await tableSection(path, description, options, null, true)] }
  const sections: FileSection[] = []
  for (const sheet of description.sheets ?? []) {
    const wanted = options.sheet === undefined ? !sheet.hidden : sheet.name === options.sheet
    sections.push(await tableSection(path, description, options, sheet, wanted))
  }
  return { description, sections }
}

async function tableSection(
  path: string,
  description: FileDescription,
  options: ReadingOptions,
  sheet: SheetDescription | null,
  wanted: boolean,
): Promise<FileSection> {
  const { header, columns } = sheet ?? description
  if (!wanted) return { ...emptySection(sheet, suggestMapping(header, [], { columns })), wanted }
  const read = () => readRecords(path, description, sheet === null ? {} : { sheet: sheet.name })
  const sample: string[][] = []
  const lines: number[] = []
  for await (const batch of read()) {
    for (const { cells, line } of batch) {
      if (sample.length < headSize) lines.push(line)
      if (sample.length < sampleSize) sample.push(cells)
    }
    if (sample.length >= sampleSize) break
  }
  const suggestion = suggestMapping(header, sample, { entity: options.entity, columns })
  const mapping =
    options.mapping === undefined ? suggestion.mapping : applyMappingFile(options.mapping, suggestion.mapping)
  const plan = planColumns(mapping, sample, {
    entity: options.entity ?? suggestion.entity,
    country: options.country ?? null,
    sheet: sheet?.name ?? null,
  })
  const section: FileSection = {
    ...emptySection(sheet, { entity: plan.entity, mapping: plan.mapping }),
    head: lines.map((line, at) => ({ line, cells: coverIds(sample[at] ?? [], plan.nationalIds) })),
    columns: explainColumns(plan.mapping, suggestion.mapping, plan.entity, plan.nationalIds),
    async *rows(look) {
      let last: { cells: string[]; row: InterpretedRow } | null = null
      for await (const batch of read()) {
        const rows: InterpretedRow[] = []
        for (const record of batch) {
          const row = interpretRecord(record, plan)
          rows.push(row)
          look?.(row, () => showFields(record.cells, row, plan))
          if (isNoRecord(row)) continue
          section.first ??= showFields(record.cells, row, plan)
          last = { cells: record.cells, row }
        }
        yield rows
      }
      if (last !== null) section.last = showFields(last.cells, last.row, plan)
    },
  }
  return section
}

/** A national id shows that it is one, and no more. */
function coverIds(cells: string[], nationalIds: number[]): string[] {
  return cells.map((cell, index) =>
    nationalIds.includes(index) && cell.trim() !== '' ? covered : cell.slice(0, longestCell),
  )
}

const covered = '••••••-••••'

function isNoRecord({ outcome, reason }: InterpretedRow): boolean {
  return outcome === 'skipped' && reason !== 'only-previewed'
}

function cardSection(path: string, description: FileDescription, options: ReadingOptions): FileSection {
  const section: FileSection = {
    ...emptySection(null, { entity: 'person', mapping: [] }),
    async *rows(look) {
      for await (const batch of readCards(path, description)) {
        const rows: InterpretedRow[] = []
        for (const record of batch) {
          const row = interpretCard(record, options.country ?? null)
          rows.push(row)
          const shown = showCard(record.card, row)
          look?.(row, () => shown)
          section.first ??= shown
          section.last = shown
          if (section.contents.length < mostContents) section.contents.push(shown)
        }
        yield rows
      }
    },
  }
  return section
}

/** Of a file with more cards, only the first are shown one by one. */
const mostContents = 1000

function emptySection(
  sheet: SheetDescription | null,
  { entity, mapping }: { entity: Entity; mapping: ColumnMapping[] },
): FileSection {
  return {
    sheet,
    entity,
    mapping,
    wanted: true,
    first: null,
    last: null,
    contents: [],
    head: [],
    columns: [],
    async *rows() {},
  }
}
