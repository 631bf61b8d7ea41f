import type { DueTask } from '../../feature.ts'

/** Sources that nothing comes from any more go with the next sweep, some at a time (PRI-6). */
export const sourcesTask: DueTask = {
  what: 'unused-source',
  // They concern nobody, and what is due of them is not known before it is looked for.
  list: async () => [],
  run: (services) =>
    services.door.forPurpose('rights', { kind: 'system' }, async (tx) => {
      const { rows } = await tx.client.query<{ gone: string }>('select diskret.sweep_sources() as gone')
      return Number(rows[0]?.gone ?? 0)
    }),
}
