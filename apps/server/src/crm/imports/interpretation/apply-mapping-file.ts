import { z } from 'zod'
import { defineProblem, type InputFault } from '../../../platform/problems/problem.ts'
import { cleanLine } from './cells/clean-cell.ts'
import { type ColumnMapping, isField, isListField } from './fields.ts'

/** The file is no list of `{header, field}`. */
export const mappingUnreadable = defineProblem('mapping-unreadable', 'unusable')
/** A field that no column can stand for. */
export const mappingFieldUnknown = defineProblem<{ field: string }>('mapping-field-unknown', 'unusable')
/** A header that the file does not have. */
export const mappingHeaderUnknown = defineProblem<{ header: string }>('mapping-header-unknown', 'unusable')
/** Two columns for a field that holds one value. */
export const mappingFieldTwice = defineProblem<{ field: string }>('mapping-field-twice', 'unusable')

const MappingFile = z.array(z.object({ header: z.string().nullable(), field: z.string().nullable() }))

/**
 * The mapping a user's file asks for. A column it does not name keeps what was suggested, unless the file gives that field to
 * another column; `field: null` leaves a column out. Without headers, entries stand in the order of the columns.
 * @param file the parsed JSON of the mapping file
 * @param suggested one entry for each column of the file to import
 * @throws Problem `mapping-unreadable`, `mapping-field-unknown`, `mapping-header-unknown`, `mapping-field-twice`
 */
export function applyMappingFile(file: unknown, suggested: ColumnMapping[]): ColumnMapping[] {
  const parsed = MappingFile.safeParse(file)
  if (!parsed.success) {
    const faults: InputFault[] = parsed.error.issues.map(({ path, message }) => ({
      pointer: `/${path.join('/')}`,
      message,
    }))
    throw mappingUnreadable({}, faults, 'mapping')
  }
  const asked = new Map<number, ColumnMapping['field']>()
  for (const [position, { header, field }] of parsed.data.entries()) {
    if (field !== null && !isField(field)) throw mappingFieldUnknown({ field }, [], 'mapping')
    const index = findColumn(header, position, suggested, asked)
    if (index < 0) throw mappingHeaderUnknown({ header: header ?? String(position + 1) }, [], 'mapping')
    asked.set(index, field)
  }
  const given = new Set<string>()
  for (const field of asked.values()) {
    if (field === null || isListField(field)) continue
    if (given.has(field)) throw mappingFieldTwice({ field }, [], 'mapping')
    given.add(field)
  }
  return suggested.map(({ header, field }, index) => {
    const answer = asked.get(index)
    if (answer !== undefined) return { header, field: answer }
    return { header, field: field !== null && given.has(field) ? null : field }
  })
}

/** The first column of that header which no entry has named yet; without headers the column at the entry's place. */
function findColumn(
  header: string | null,
  position: number,
  columns: ColumnMapping[],
  asked: ReadonlyMap<number, unknown>,
): number {
  if (header === null) return columns[position]?.header === null ? position : -1
  const wanted = cleanLine(header).toLowerCase()
  return columns.findIndex(
    (column, index) => !asked.has(index) && column.header !== null && cleanLine(column.header).toLowerCase() === wanted,
  )
}
