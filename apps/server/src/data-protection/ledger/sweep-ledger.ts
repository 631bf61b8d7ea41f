import type { DueTask } from '../feature.ts'

const system = { kind: 'system' } as const

/** Marks of refusals and questions end after twelve months (CON-39); marks of erasures come up for review (ERA-14). */
export const ledgerTask: DueTask = {
  what: 'ledger',
  async list({ door }, until) {
    const { rows } = await door.forPurpose('rights', system, (tx) =>
      tx.client.query<{ ended: number; review: number }>(
        `select count(*) filter (where ends_on < $1::date)::int as ended,
            count(*) filter (where ends_on is null and recorded_at < $1::date - interval '24 months')::int as review
          from diskret.ledger_entries`,
        [until],
      ),
    )
    const { ended, review } = rows[0]!
    return [
      ...(ended > 0 ? [{ what: 'ledger-ended', person: null, on: until, rule: 'CON-39' }] : []),
      ...(review > 0 ? [{ what: 'ledger-review', person: null, on: until, rule: 'ERA-14' }] : []),
    ]
  },
  async run({ door }) {
    const { rowCount } = await door.forPurpose('rights', system, (tx) =>
      tx.client.query('delete from diskret.ledger_entries where ends_on < diskret.today()'),
    )
    return rowCount ?? 0
  },
}
