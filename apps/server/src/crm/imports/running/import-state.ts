import type { FileDescription } from '../../../platform/files/records.ts'
import type { ImportCounts } from '../interpretation/count-outcomes.ts'
import type { ColumnMapping, Entity } from '../interpretation/fields.ts'
import type { ShownFields } from '../interpretation/show-fields.ts'
import type { ImportFile } from './read-import-file.ts'
import type { Summaries } from './summarize.ts'

export interface ShownSheet {
  name: string
  hidden: boolean
  entity: Entity
  file: { headerRow: number | null; columns: number; records: number }
  mapping: ColumnMapping[]
  counts: ImportCounts
  first: ShownFields | null
  last: ShownFields | null
}

/** An import as the outside contract shows it. */
export interface ImportState {
  id: string | null
  state: 'preview' | 'running' | 'done' | 'undone' | 'failed'
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
  sheets?: ShownSheet[]
  contents?: ShownFields[]
}

/** How an import stands: what the file is, and what became of its rows. */
export function describeImport(
  file: ImportFile,
  records: number,
  summaries: Summaries,
): Omit<ImportState, 'id' | 'state'> {
  const { name, kind, encoding, separator, lineEnd, headerLine, columns } = file.description
  const main = file.sections.find(({ wanted }) => wanted) ?? file.sections[0]
  const { counts, reasons, warnings, sheets } = summaries
  const state: Omit<ImportState, 'id' | 'state'> = {
    file: {
      name,
      kind,
      encoding,
      separator,
      lineEnd,
      headerLine,
      columns,
      records: file.description.records ?? records,
    },
    entity: main?.entity ?? 'table',
    mapping: main?.mapping ?? [],
    counts,
    reasons,
    warnings,
    first: main?.first ?? null,
    last: main?.last ?? null,
  }
  if (kind === 'xlsx')
    state.sheets = file.sections.flatMap(({ sheet, entity, mapping, first, last }) =>
      sheet === null
        ? []
        : [
            {
              name: sheet.name,
              hidden: sheet.hidden,
              entity,
              file: { headerRow: sheet.headerRow, columns: sheet.columns, records: sheet.records },
              mapping,
              counts: sheets[sheet.name] ?? {
                accepted: 0,
                duplicate: 0,
                rejected: 0,
                skipped: 0,
                flaggedNotes: 0,
                invitations: 0,
              },
              first,
              last,
            },
          ],
    )
  if (kind === 'vcard') state.contents = file.sections.flatMap(({ contents }) => contents)
  return state
}

/** What is kept of it when the run has ended: no value of anybody. */
export function withoutValues(state: Omit<ImportState, 'id' | 'state'>): Omit<ImportState, 'id' | 'state'> {
  const { contents: _, ...kept } = { ...state, first: null, last: null }
  if (kept.sheets) kept.sheets = kept.sheets.map((sheet) => ({ ...sheet, first: null, last: null }))
  return kept
}
