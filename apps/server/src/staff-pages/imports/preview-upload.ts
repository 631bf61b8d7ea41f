import type { PoolClient } from 'pg'
import type { ImportOptions } from '../../crm/imports/running/import-options.ts'
import type { ImportState } from '../../crm/imports/running/import-state.ts'
import { previewImport } from '../../crm/imports/running/preview-import.ts'
import type { Actor } from '../../data-protection/door/actor.ts'
import type { Services } from '../../data-protection/services.ts'
import type { KeptUpload } from './kept-uploads.ts'

/** A row that does not come in by itself. */
export interface ShownRow {
  line: number
  sheet: string | null
  reason: string | null
  duplicateOf: number | null
}

export interface Preview {
  state: ImportState
  rejected: ShownRow[]
  duplicates: ShownRow[]
}

/** Rows of each kind that the page shows; the report of the import has them all. */
const most = 50

/**
 * What an import would do, with the first rows that it would not take. Nothing is changed.
 * @throws Problem what `previewImport` throws
 */
export async function previewUpload(
  services: Services,
  actor: Actor,
  { path, name }: KeptUpload,
  options: ImportOptions,
): Promise<Preview> {
  const rows: Pick<Preview, 'rejected' | 'duplicates'> = { rejected: [], duplicates: [] }
  const state = await previewImport(services, actor, {
    file: path,
    name,
    options,
    beforeEnd: async (client, importId) => {
      rows.rejected = await firstRows(client, importId, 'rejected')
      rows.duplicates = await firstRows(client, importId, 'duplicate')
    },
  })
  return { state, ...rows }
}

async function firstRows(client: PoolClient, importId: string, outcome: string): Promise<ShownRow[]> {
  const { rows } = await client.query<ShownRow>(
    `select line, sheet, reason, duplicate_of as "duplicateOf" from diskret.import_rows
     where import_id = $1 and outcome = $2 order by position limit $3`,
    [importId, outcome, most],
  )
  return rows
}
