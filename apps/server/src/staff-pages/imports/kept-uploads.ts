import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '../../platform/identifiers/new-id.ts'

/** A file between its preview and the word to import it. */
export interface KeptUpload {
  token: string
  /** As the visitor's machine calls it. */
  name: string
  path: string
}

const hour = 60 * 60 * 1000
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Keeps what was uploaded until its preview has been read: for an hour at most, for the account that sent it alone, readable by
 * this machine's account alone. A start finds none: whatever was left goes.
 */
export class KeptUploads {
  readonly #folder: string
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'uploads')
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async keep(account: string, name: string, file: Readable): Promise<string> {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const token = newId()
    try {
      await pipeline(file, createWriteStream(this.#path(token), { mode: 0o600 }))
      await writeFile(this.#note(token), JSON.stringify({ account, name }), { mode: 0o600 })
    } catch (error) {
      await this.drop(token)
      throw error
    }
    this.#timers.set(token, setTimeout(() => void this.drop(token), hour).unref())
    return token
  }

  /** @returns nothing for somebody else's, and for one that is gone */
  async find(account: string, token: string): Promise<KeptUpload | undefined> {
    if (!uuid.test(token)) return undefined
    const note = await readFile(this.#note(token), 'utf8').catch(() => undefined)
    const kept = note === undefined ? undefined : (JSON.parse(note) as { account: string; name: string })
    return kept?.account === account ? { token, name: kept.name, path: this.#path(token) } : undefined
  }

  read({ path }: KeptUpload): Readable {
    return createReadStream(path)
  }

  async drop(token: string): Promise<void> {
    clearTimeout(this.#timers.get(token))
    this.#timers.delete(token)
    for (const path of [this.#path(token), this.#note(token)]) await rm(path, { force: true })
  }

  #path(token: string): string {
    return join(this.#folder, token)
  }

  #note(token: string): string {
    return join(this.#folder, `${token}.json`)
  }
}
