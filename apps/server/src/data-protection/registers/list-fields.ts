import type { Category, Origin } from '../declarations/declaration.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import { readersOf } from '../declarations/readable-columns.ts'
import type { RetentionRule } from '../declarations/retention-rules.ts'
import { describeRetention } from '../notices/composing/describe-retention.ts'
import type { Label, Purpose } from '../purposes/purposes.ts'

/** A column of the registry of fields, as its declaration says it. */
export interface RegisteredField {
  table: string
  column: string
  tableLabel: Label
  label: Label | null
  personal: boolean
  /** Whose data it is: registered persons, staff, or nobody's. */
  subjects: ('person' | 'account')[]
  category: Category | null
  origin: Origin | null
  /** Who reads it; technical columns are read with their table. */
  purposes: Purpose[]
  retention: RetentionRule
  /** How long, in words. */
  kept: Label
  erasure: string | null
  freeText: boolean
  identifier: string | null
  withheld: string | null
}

/** Lists every column of every declared table, in the order of the declarations (PRI-4, PRI-6, RET-9). */
export function listFields(tables: readonly DeclaredTable[]): RegisteredField[] {
  return tables.flatMap((table) =>
    [...table.columns].map(([column, declaration]): RegisteredField => {
      const common = {
        table: table.name,
        column,
        tableLabel: table.declaration.label,
        personal: declaration.personal,
        subjects: [...new Set(subjectsOf(table.declaration).map(({ kind }) => kind))],
        retention: table.declaration.retention,
        kept: {
          da: describeRetention(table.declaration.retention, 'da', 'staff'),
          en: describeRetention(table.declaration.retention, 'en', 'staff'),
        },
      }
      if (!declaration.personal)
        return {
          ...common,
          label: null,
          category: null,
          origin: null,
          purposes: [],
          erasure: null,
          freeText: false,
          identifier: null,
          withheld: null,
        }
      return {
        ...common,
        label: declaration.label,
        category: declaration.category,
        origin: declaration.origin,
        purposes: [...readersOf(declaration)],
        erasure: describeErasure(declaration.erasure),
        freeText: declaration.freeText === true,
        identifier: declaration.identifier ?? null,
        withheld: declaration.withheld ?? table.declaration.withheld ?? null,
      }
    }),
  )
}

function describeErasure(erasure: 'delete' | 'clear' | { anonymous: string } | { hold: string } | undefined): string {
  if (typeof erasure !== 'object') return erasure ?? 'delete'
  return 'hold' in erasure ? `hold ${erasure.hold}` : 'anonymise'
}
