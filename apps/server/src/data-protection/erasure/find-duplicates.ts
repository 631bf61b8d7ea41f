import type { PersonIdentifiers } from '../discovery/person-identifiers.ts'
import type { Transaction } from '../door/door.ts'
import { normaliseName } from '../ledger/normalise-identifier.ts'
import { isRoleAddress } from '../ledger/role-addresses.ts'

export interface Duplicates {
  /** The same name and the same address of one's own. */
  certain: string[]
  /** The same name and a number or a role address in common: a colleague of that name is possible. */
  possible: string[]
}

/**
 * Finds other records of the same human, which go together with this one (ERA-17). Nothing is merged by guess: a name alone is
 * a namesake, an address alone somebody who shares it.
 */
export async function findDuplicates(
  tx: Transaction<'rights'>,
  { ids, emails, phones, names }: PersonIdentifiers,
): Promise<Duplicates> {
  const own = new Set(names.map((name) => normaliseName(name)))
  const { rows } = await tx.client.query<{ id: string; name: string; address: string | null }>(
    `select p.id, p.name, e.address from diskret.email_addresses e join diskret.people p on p.id = e.person_id
        where e.address = any($1) and p.id <> all($3::uuid[])
      union all
      select p.id, p.name, null from diskret.phone_numbers n join diskret.people p on p.id = n.person_id
        where n.number = any($2) and p.id <> all($3::uuid[])`,
    [emails, phones, ids],
  )
  const same = rows.filter(({ name }) => own.has(normaliseName(name)))
  const certain = new Set(same.filter(({ address }) => address && !isRoleAddress(address)).map(({ id }) => id))
  const possible = new Set(same.map(({ id }) => id).filter((id) => !certain.has(id)))
  return { certain: [...certain], possible: [...possible] }
}
