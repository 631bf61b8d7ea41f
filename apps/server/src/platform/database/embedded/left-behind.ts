import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readInstallationNote } from './installation-note.ts'
import { reachableFolder } from './postgres-programs.ts'

const ownerFile = 'data-folder'

/** Writes beside a database that is kept apart from its data folder whose it is. */
export function noteDataFolder(place: string, dataFolder: string): void {
  if (!place.startsWith(`${dataFolder}/`)) writeFileSync(join(place, ownerFile), dataFolder, { mode: 0o600 })
}

/**
 * Databases that root keeps apart from data folders which are gone: personal data that nobody may know of. They are not removed by
 * themselves, for a disk may only not be mounted.
 * @returns their folders
 */
export function findLeftBehind(): string[] {
  if (!existsSync(reachableFolder)) return []
  return readdirSync(reachableFolder)
    .map((name) => join(reachableFolder, name))
    .filter((place) => existsSync(join(place, ownerFile)))
    .filter((place) => readInstallationNote(readFileSync(join(place, ownerFile), 'utf8'))?.place !== place)
}
