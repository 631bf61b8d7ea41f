import { bitsOfRow, personTable } from '../database-objects/carried-bits.ts'
import { carriesPermission } from '../declarations/personal-table.ts'
import type { Invariant } from './invariant.ts'

/** Every row about a person carries what its subjects permit, in every declared table (PRI-2). */
export const carriedPermissions: Invariant = {
  name: 'carried-permissions',
  holds: 'every row carries what its subjects permit',
  counts: (tables) =>
    tables
      .filter((table) => carriesPermission(table.declaration) && table.name !== personTable)
      .map(
        (
          table,
        ) => `select '${table.name}', count(*) from diskret."${table.name}" r cross join lateral (${bitsOfRow(table, 'r')}) b
          where (r.permitted_purposes, r.lasting_purposes) is distinct from (b.permitted, b.lasting)
            or r.permitted_until is distinct from b.ends`,
      ),
}
