import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeFileWhole } from '../../platform/files/write-file-whole.ts'
import { installationMoved } from './problems.ts'

const noteName = 'moved.json'

const movedNote = z.object({
  /** When the move ended. */
  at: z.iso.datetime(),
  /** Where to: host and database, without a login. */
  to: z.string(),
})

/** Notes in the data folder that its own database was left behind. */
export async function noteMove(dataFolder: string, note: z.infer<typeof movedNote>): Promise<void> {
  await writeFileWhole(join(dataFolder, noteName), `${JSON.stringify(note, undefined, 2)}\n`)
}

/** @returns where the data folder's own database was moved to, or nothing */
export function movedTo(dataFolder: string): string | undefined {
  const file = join(dataFolder, noteName)
  return existsSync(file) ? movedNote.parse(JSON.parse(readFileSync(file, 'utf8'))).to : undefined
}

/**
 * Refuses to work on a database that was left behind: what is written there would be lost, and who was erased since would live on.
 * @throws Problem installation-moved
 */
export function refuseLeftBehind(dataFolder: string): void {
  const to = movedTo(dataFolder)
  if (to !== undefined) throw installationMoved({ to, file: join(dataFolder, noteName) })
}
