import { crmTables } from './crm/tables.ts'
import type { Declarations } from './data-protection/start/bring-up.ts'
import { dataProtectionTables } from './data-protection/tables.ts'
import { features } from './features.ts'

/** All that is declared, from which the database is derived. */
export const declarations: Declarations = {
  tables: [...dataProtectionTables, ...crmTables],
  objects: (names) => features.flatMap((feature) => feature.objects?.(names) ?? []),
}
