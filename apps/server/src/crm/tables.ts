import { companies, employments } from './companies/tables.ts'
import { importChanges, importFileParts, importRows, importStaging, imports } from './imports/tables.ts'
import { notePeople, notes } from './notes/tables.ts'
import { tags } from './tags/tables.ts'
import { tasks } from './tasks/tables.ts'
import { vaultTexts } from './vault/tables.ts'
import { savedViews } from './views/tables.ts'

/** The tables of the CRM's features. */
export const crmTables: readonly object[] = [
  companies,
  employments,
  notes,
  notePeople,
  tasks,
  tags,
  imports,
  importStaging,
  importFileParts,
  importRows,
  importChanges,
  vaultTexts,
  savedViews,
]
