import { rm, stat, writeFile } from 'node:fs/promises'
import { dayInZone } from '@diskret/legal-deadlines'
import { and, eq, inArray } from 'drizzle-orm'
import type { DueTask } from '../../../data-protection/feature.ts'
import type { Services } from '../../../data-protection/services.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import { imports } from '../tables.ts'
import { importFilePath, keptImportFiles } from './import-files.ts'

const system = { kind: 'system' } as const
// An upload grows while it comes in, and a run that begins is written down a moment after its file.
const longestPause = 60 * 60_000

/** Files of nobody: uploads that were cut off, copies whose run has ended or was never written down. */
async function findStale({ door, settings: { dataFolder } }: Services): Promise<string[]> {
  const names = await keptImportFiles(dataFolder)
  if (names.length === 0) return []
  const now = await timeOfFiles(dataFolder)
  const old: string[] = []
  for (const name of names) {
    const file = await stat(importFilePath(dataFolder, name)).catch(() => null)
    if (file !== null && file.mtimeMs < now - longestPause) old.push(name)
  }
  const runs = old.filter((name) => isId.test(name))
  if (runs.length === 0) return old
  const rows = await door.forImport(system, (tx) =>
    tx
      .select({ id: imports.id })
      .from(imports)
      .where(and(inArray(imports.id, runs), eq(imports.state, 'running'))),
  )
  const running = new Set(rows.map(({ id }) => id))
  return old.filter((name) => !running.has(name))
}

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the files' own system takes for now: a practice clock is ahead of it, and another machine's may differ. */
async function timeOfFiles(dataFolder: string): Promise<number> {
  const probe = importFilePath(dataFolder, `time-${newId()}`)
  await writeFile(probe, '', { mode: 0o600 })
  const { mtimeMs } = await stat(probe)
  await rm(probe, { force: true })
  return mtimeMs
}

/** Removes what is left of lists in the data folder, which holds personal data that nothing needs (PRI-6). */
export const staleImportFiles: DueTask = {
  what: 'stale-import-file',
  async list(services) {
    const { timeZone } = await services.controller()
    const on = dayInZone(services.clock.now(), timeZone)
    const stale = await findStale(services)
    return stale.map(() => ({ what: 'stale-import-file', person: null, on, rule: 'PRI-6' }))
  },
  async run(services) {
    const stale = await findStale(services)
    for (const name of stale) await rm(importFilePath(services.settings.dataFolder, name), { force: true })
    return stale.length
  },
}
