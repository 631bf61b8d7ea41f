import { createHash, randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { reachableFolder } from './postgres-programs.ts'
import { embeddedPostgresCopied, embeddedPostgresIncomplete } from './problems.ts'
import { accountForNewDatabase, canEnter, isRoot } from './server-account.ts'

const noteName = 'postgres.json'

const installationNote = z.object({
  /** The data folder that this note was written for. */
  dataFolder: z.string(),
  /** Where the database is: below the data folder, or where root had to put it. */
  place: z.string(),
  superuserPassword: z.string(),
  ownerPassword: z.string(),
})

/** What a data folder remembers of its database; readable by the account of Diskret only, for it holds the passwords. */
export type InstallationNote = z.infer<typeof installationNote>

/** @returns the note of a data folder, or nothing where there is none */
export function readInstallationNote(dataFolder: string): InstallationNote | undefined {
  const file = join(dataFolder, noteName)
  return existsSync(file) ? installationNote.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

/**
 * Reads the note of a data folder, or writes the first one. Call it while holding the start lock.
 * @param dataFolder its real path
 * @throws Problem embedded-postgres-incomplete, embedded-postgres-copied
 */
export function keepInstallationNote(dataFolder: string): InstallationNote {
  const file = join(dataFolder, noteName)
  const inside = join(dataFolder, 'postgres')
  const note = readInstallationNote(dataFolder)
  if (!note) {
    if (existsSync(inside)) throw embeddedPostgresIncomplete({ folder: inside, missing: file })
    return write(file, newNote(dataFolder, inside))
  }
  if (note.dataFolder === dataFolder) return note
  const original = readInstallationNote(note.dataFolder)
  if (original) {
    const isCopy = original.superuserPassword === note.superuserPassword
    // A copy with a database of its own inside can be used; one that points at the original's database cannot.
    if (isCopy && !isBelow(note.place, note.dataFolder)) {
      throw embeddedPostgresCopied({ folder: dataFolder, original: note.dataFolder })
    }
  }
  const place = isBelow(note.place, note.dataFolder) ? inside : note.place
  return write(file, { ...note, dataFolder, place })
}

function newNote(dataFolder: string, inside: string): InstallationNote {
  return {
    dataFolder,
    place: placeForNewDatabase(dataFolder, inside),
    superuserPassword: randomBytes(24).toString('base64url'),
    ownerPassword: randomBytes(24).toString('base64url'),
  }
}

function placeForNewDatabase(dataFolder: string, inside: string): string {
  if (!isRoot() || canEnter(accountForNewDatabase(), dataFolder)) return inside
  // The random part: who removes a data folder and makes it again must not find the old database behind it.
  const hash = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  return join(reachableFolder, `${hash}-${randomBytes(4).toString('hex')}`)
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}

function write(file: string, note: InstallationNote): InstallationNote {
  const half = `${file}-${randomBytes(4).toString('hex')}`
  const handle = openSync(half, 'wx', 0o600)
  writeSync(handle, `${JSON.stringify(note, undefined, 2)}\n`)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(half, file)
  return note
}
