import type { PoolClient } from 'pg'
import {
  emailAddresses,
  people,
  phoneNumbers,
  postalAddresses,
  webPages,
} from '../../../../data-protection/people/tables.ts'
import { besidePerson, insertCarrying } from './batch-columns.ts'
import type { RunContext } from './run-context.ts'

/**
 * Writes the persons of the batch and how to reach them. Of somebody who is only invited, name and one address are in the
 * clear (BAS-26); all else waits, sealed.
 */
export async function insertPeople(client: PoolClient, context: RunContext, endsOn: string): Promise<void> {
  const source = `'${context.sourceId}'::uuid`
  await client.query(
    insertCarrying(
      people,
      [
        'id',
        'name',
        'given_name',
        'family_name',
        'kind',
        'country',
        'title',
        'external_id',
        'is_minor',
        'due_for_erasure_on',
        'source_id',
      ],
      `b.person_id, b.name, b.given_name, b.family_name,
        case when b.company_name is null then 'consumer' else 'company-contact' end,
        case when b.kind is not null then b.country end, b.content ->> 'title', b.content ->> 'externalId', b.is_minor,
        case when b.kind is null then '${endsOn}'::date end, ${source}`,
      'from batch b order by b.position',
    ),
  )
  await client.query(
    insertCarrying(
      emailAddresses,
      ['id', 'person_id', 'address', 'position', 'source_id'],
      `${besidePerson}, b.person_id, e.address, e.position, ${source}`,
      `from batch b cross join lateral (
         select b.email as address, 0 as position where b.email is not null
         union all select f.address, f.place::integer from jsonb_array_elements_text(coalesce(b.content -> 'emails', '[]')) with ordinality f(address, place)
       ) e order by b.position, e.position`,
    ),
  )
  await client.query(
    insertCarrying(
      phoneNumbers,
      ['id', 'person_id', 'number', 'position', 'source_id'],
      `${besidePerson}, b.person_id, n.number, n.place::integer - 1, ${source}`,
      `from batch b cross join lateral jsonb_array_elements_text(b.content -> 'phones') with ordinality n(number, place)
       where b.content ? 'phones' order by b.position, n.place`,
    ),
  )
  const part = (name: string) => `b.content -> 'address' ->> '${name}'`
  await client.query(
    insertCarrying(
      postalAddresses,
      ['id', 'person_id', 'street', 'street2', 'postal_code', 'city', 'region', 'country', 'source_id'],
      `${besidePerson}, b.person_id, ${part('street')}, ${part('street2')}, ${part('postalCode')}, ${part('city')}, ${part('region')}, ${part('country')}, ${source}`,
      "from batch b where b.content ? 'address' order by b.position",
    ),
  )
  await client.query(
    insertCarrying(
      webPages,
      ['id', 'person_id', 'url', 'source_id'],
      `${besidePerson}, b.person_id, w.url, ${source}`,
      `from batch b cross join lateral jsonb_array_elements_text(b.content -> 'webPages') w(url)
       where b.content ? 'webPages' order by b.position`,
    ),
  )
}
