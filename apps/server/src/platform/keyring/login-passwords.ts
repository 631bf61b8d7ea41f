import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The passwords of Diskret's own logins to PostgreSQL. Unlike keys they may be made anew: the owner sets them. */
export interface LoginPasswords {
  door: string
  service: string
}

/**
 * Reads the passwords of the logins, made when there are none; of two processes that make them at once both get the same.
 * @param folder that of the keys: whoever can read it works with the data
 */
export function keepLoginPasswords(folder: string): LoginPasswords {
  const file = join(folder, 'logins.json')
  const found = read(file)
  if (found) return found
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const half = `${file}-${randomBytes(4).toString('hex')}`
  const fresh: LoginPasswords = { door: secret(), service: secret() }
  writeFileSync(half, `${JSON.stringify(fresh)}\n`, { mode: 0o600, flush: true })
  try {
    // Unlike a rename, a link fails where there is a file.
    linkSync(half, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(half)
  }
  return read(file) ?? replace(file, fresh)
}

const secret = () => randomBytes(32).toString('base64url')

/** @returns nothing where there is no file, or one that is damaged: the passwords in it are worth nothing */
function read(file: string): LoginPasswords | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
  try {
    const { door, service } = JSON.parse(text) as Partial<LoginPasswords>
    return door && service ? { door, service } : undefined
  } catch {
    return undefined
  }
}

function replace(file: string, passwords: LoginPasswords): LoginPasswords {
  writeFileSync(file, `${JSON.stringify(passwords)}\n`, { mode: 0o600, flush: true })
  return passwords
}
