import type { Check, Feature } from '../feature.ts'

/** Every row about a person carries what its subjects permit, and nobody is held without a basis or an end (PRI-1, PRI-2). */
export const carriedCheck: Check = {
  name: 'carried-permissions',
  deep: true,
  async run({ door }) {
    const { rows } = await door.forPurpose('security', { kind: 'system' }, (tx) =>
      tx.client.query<{ carrying: string; wrong: number }>(
        'select carrying, wrong::int from diskret.count_wrong_carried()',
      ),
    )
    const faults = rows.filter(({ wrong }) => wrong > 0).map(({ carrying, wrong }) => `${carrying}: ${wrong}`)
    return faults.length === 0
      ? { ok: true, detail: `${rows.length - 1} tables carry what their subjects permit`, remedy: null }
      : { ok: false, detail: faults.join(', '), remedy: 'Report this: it must not happen.' }
  },
}

/** What permissions rest on, checked anew. */
export const permissionsFeature: Feature = { name: 'permissions', checks: [carriedCheck] }
