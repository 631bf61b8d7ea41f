import type { PoolClient } from 'pg'
import { consents, legalBases } from '../../../../data-protection/consents/tables.ts'
import { invitations } from '../../../../data-protection/notices/tables.ts'
import { besidePerson, insertCarrying } from './batch-columns.ts'
import type { RunContext } from './run-context.ts'

/** Opens the basis of each person of the batch, with its evidence; who has none is invited, until the day given. */
export async function insertBases(client: PoolClient, context: RunContext, endsOn: string): Promise<void> {
  const { importId, declaredBy, sourceId, options } = context
  if (options.basis === 'consent')
    await client.query(
      insertCarrying(
        consents,
        [
          'id',
          'person_id',
          'purpose',
          'topic',
          'channel',
          'status',
          'wording_id',
          'language',
          'identifier_used',
          'given_at',
          'method',
          'evidence',
          'given_by',
          'recorded_by',
          'withdrawal_shown',
          'expires_on',
        ],
        // The consent has the id of its person: there is one for each, and the basis finds it without a search.
        `b.person_id, b.person_id, c ->> 'purpose', c ->> 'topic', c ->> 'channel', 'ConsentGiven', (c ->> 'wordingId')::uuid,
          c ->> 'language', c ->> 'identifier', (c ->> 'givenAt')::timestamptz, c ->> 'method', c ->> 'source', 'self', $1, true,
          (c ->> 'expiresOn')::date`,
        `from batch b cross join lateral (select b.content -> 'consent') x(c) where b.kind = 'consent' order by b.position`,
      ),
      [declaredBy],
    )
  if (options.basis !== 'invitation')
    await client.query(
      insertCarrying(
        legalBases,
        ['id', 'person_id', 'purpose', 'kind', 'opened_by', 'evidence', 'assessment_id', 'consent_id', 'import_id'],
        `${besidePerson}, b.person_id, b.purpose, b.kind, $1, $2,
          case when b.kind = 'legitimate-interest' then $3::uuid end, case when b.kind = 'consent' then b.person_id end, $4::uuid`,
        'from batch b where b.kind is not null order by b.position',
      ),
      [declaredBy, evidenceOf(context), options.interest?.assessmentId ?? null, importId],
    )
  await client.query(
    insertCarrying(
      invitations,
      ['id', 'person_id', 'source_id', 'import_id', 'state', 'ends_on', 'waiting'],
      `${besidePerson}, b.person_id, $1::uuid, $2::uuid, 'open', $3::date, b.sealed`,
      'from batch b where b.kind is null order by b.position',
    ),
    [sourceId, importId, endsOn],
  )
}

/** What a basis of this list rests on: the import itself, and who declared it. */
export function evidenceOf({ importId, declaredBy }: Pick<RunContext, 'importId' | 'declaredBy'>): string {
  return `import ${importId}, declared by ${declaredBy}`
}
