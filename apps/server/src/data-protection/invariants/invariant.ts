import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import type { Check } from '../feature.ts'
import type { RoleNames } from '../purposes/role-names.ts'
import type { Services } from '../services.ts'

/** Something that holds of all data at every moment, whatever was killed: `doctor --deep` and the fault run look for breaks. */
export interface Invariant {
  /** Name of the check, in kebab-case. */
  name: string
  /** What holds, in a few plain words. */
  holds: string
  /**
   * Queries with the columns `what` and `wrong`, run past every policy by a function that returns them: counts, nothing of
   * anybody.
   */
  counts(tables: readonly DeclaredTable[], names: RoleNames): readonly string[]
  /** What PostgreSQL alone cannot see, such as what needs a key. */
  look?(services: Services): Promise<readonly Broken[]>
}

/** Where an invariant does not hold, and how often. */
export interface Broken {
  what: string
  wrong: number
}

const system = { kind: 'system' } as const
const functionOf = ({ name }: Invariant) => `broken_${name.replaceAll('-', '_')}`

/** The functions that count breaks; only the role of security may ask them. */
export function invariantObjects(
  invariants: readonly Invariant[],
  tables: readonly DeclaredTable[],
  names: RoleNames,
): DatabaseObject[] {
  return invariants.flatMap((invariant) => {
    const queries = invariant.counts(tables, names)
    const name = functionOf(invariant)
    return queries.length === 0
      ? []
      : {
          kind: 'function' as const,
          name,
          definition: `create or replace function diskret."${name}"() returns table (what text, wrong bigint)
            language sql stable security definer set search_path = '' as $function$
              ${queries.join('\n union all ')}
            $function$;
            revoke all on function diskret."${name}"() from public;
            grant execute on function diskret."${name}"() to "${names.of('security')}"`,
        }
  })
}

/** @returns where an invariant does not hold; empty when all is well */
export async function findBroken(services: Services, invariant: Invariant): Promise<Broken[]> {
  const counted =
    invariant.counts(services.tables, services.door.names).length === 0
      ? []
      : (
          await services.door.forPurpose('security', system, (tx) =>
            tx.client.query<Broken>(`select what, wrong::int from diskret."${functionOf(invariant)}"()`),
          )
        ).rows
  return [...counted, ...((await invariant.look?.(services)) ?? [])].filter(({ wrong }) => wrong > 0)
}

/** @returns the check of `doctor --deep` */
export function checkOf(invariant: Invariant): Check {
  return {
    name: invariant.name,
    deep: true,
    async run(services) {
      const broken = await findBroken(services, invariant)
      if (broken.length === 0) return { ok: true, detail: invariant.holds, remedy: null }
      const detail = broken.map(({ what, wrong }) => `${what}: ${wrong}`).join(', ')
      return { ok: false, detail, remedy: 'Report this: it must not happen.' }
    },
  }
}
