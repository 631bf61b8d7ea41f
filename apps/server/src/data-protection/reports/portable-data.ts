import type { Origin } from '../declarations/declaration.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import { type DescribedField, describeFields, type FieldFacts } from '../people/describe-fields.ts'
import type { PersonRows } from '../people/read-person-rows.ts'
import type { Purpose } from '../purposes/purposes.ts'

type Row = Record<string, unknown>

/** A value that the person may take along. */
export interface PortableField {
  table: string
  row: string
  name: string
  label: { da: string; en: string }
  value: string | number | boolean | object
  category: string
  /** In DPV's terms. */
  origin: 'ProvidedPersonalData' | 'ObservedPersonalData'
  source: string | null
  since: string | null
  /** The bases that make it portable, by purpose. */
  bases: { purpose: string; basis: string }[]
}

/** Bases under which data is portable (article 20(1)(a); POR-1). */
const portableBases = new Set(['consent', 'contract'])

/**
 * The values that article 20 covers: processed on consent or contract (POR-1), given by the person or observed of their use
 * (POR-2). What was inferred, what staff wrote in sentences, and what a list of others said stay out. A list that was declared
 * as one of the company's own customers holds what they gave for the contract.
 * @param lists ids of imports by the source that they made, for sources that are imports
 */
export function portableData(
  found: readonly PersonRows[],
  facts: FieldFacts,
  lists: ReadonlyMap<string, string>,
): PortableField[] {
  const bases = (found.find(({ table }) => table.name === 'legal_bases')?.rows ?? []).filter(
    (row) => row.closed_at === null && portableBases.has(String(row.kind)),
  )
  const ownLists = new Set(bases.filter(({ kind }) => kind === 'contract').map(({ import_id }) => import_id))
  return found.flatMap(({ table, rows }) => {
    if (table.declaration.outlivesSubject) return []
    return rows.flatMap((row) => {
      const list = lists.get(String(row.source_id ?? facts.personSource))
      const described = describeFields(table, row, facts)
      return fieldsOf(table, row, described, bases, list !== undefined && ownLists.has(list))
    })
  })
}

function fieldsOf(
  table: DeclaredTable,
  row: Row,
  described: Record<string, DescribedField>,
  bases: readonly Row[],
  fromOwnList: boolean,
): PortableField[] {
  const staff = subjectsOf(table.declaration).flatMap((path) =>
    path.kind === 'account' && path.via === 'column' ? [path.column] : [],
  )
  return [...table.columns].flatMap(([name, column]): PortableField[] => {
    const field = described[table.properties.get(name)!]
    if (!column.personal || !field || staff.includes(name) || column.withheld !== undefined) return []
    const own = bases.filter(({ purpose }) => column.purposes.includes(purpose as Purpose))
    const origin = portableOrigin(field.origin, column.freeText === true, fromOwnList)
    if (own.length === 0 || origin === null || field.value === null || field.value === undefined) return []
    return [
      {
        table: table.name,
        row: String(row.id),
        name,
        label: column.label,
        value: field.value as PortableField['value'],
        category: column.category,
        origin,
        source: field.source,
        since: field.since,
        bases: own.map(({ purpose, kind }) => ({ purpose: String(purpose), basis: String(kind) })),
      },
    ]
  })
}

function portableOrigin(origin: Origin, isFreeText: boolean, fromOwnList: boolean): PortableField['origin'] | null {
  if (origin === 'provided') return 'ProvidedPersonalData'
  // Sentences that staff wrote are their opinions.
  if (origin === 'observed') return isFreeText ? null : 'ObservedPersonalData'
  return origin === 'third-party' && fromOwnList ? 'ProvidedPersonalData' : null
}
