import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { keyMissing, keyWrong } from './problems.ts'

/** A secret of 256 random bits and its name for machines: the first 8 hex digits of its SHA-256. */
export interface Key {
  id: string
  secret: Buffer
}

const secretLength = 32
// The id stands in the file too, so that a file cut short or edited is found out.
const format = /^diskret-key 1 ([0-9a-f]{8}) ([A-Za-z0-9_-]{43})\n$/

/**
 * Reads a key.
 * @throws Problem key-missing, key-wrong
 */
export function readKey(folder: string, name: string): Key {
  let text: string
  try {
    text = readFileSync(keyFile(folder, name), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw keyMissing({ key: name, folder })
  }
  const [, id, encoded] = format.exec(text) ?? []
  const secret = Buffer.from(encoded ?? '', 'base64url')
  if (secret.length !== secretLength || idOf(secret) !== id) throw keyWrong({ key: name, folder })
  return { id, secret }
}

/** Makes a key unless there is one, which is never replaced, not even by two processes at once. */
export function createKey(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = randomBytes(secretLength)
  const half = `${keyFile(folder, name)}-${randomBytes(4).toString('hex')}`
  const handle = openSync(half, 'wx', 0o600)
  try {
    writeSync(handle, `diskret-key 1 ${idOf(secret)} ${secret.toString('base64url')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    // Unlike a rename, a link fails where there is a file.
    linkSync(half, keyFile(folder, name))
    syncFolder(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(half)
  }
}

function keyFile(folder: string, name: string): string {
  return join(folder, `${name}.key`)
}

function idOf(secret: Buffer): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 8)
}

/** Until its folder is written too, a new file may be gone after the machine stops. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
