import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Transaction } from '../../../data-protection/door/door.ts'
import { newId } from '../../../platform/identifiers/new-id.ts'
import type { Keyring } from '../../../platform/keyring/keyring.ts'

const partSize = 1024 * 1024

/** Each part opens in its own place only. */
const contextOf = (importId: string, part: number) => `import ${importId} ${part}`

/**
 * Stores the bytes of a list, sealed, beside the run that will read them: the run goes on wherever the database is, also when the
 * machine that took the list in is gone.
 * @param path the process's own copy
 */
export async function storeFile(tx: Transaction<'importer'>, keyring: Keyring, importId: string, path: string) {
  let part = 0
  for await (const chunk of createReadStream(path, { highWaterMark: partSize })) {
    const sealed = keyring.encrypt('waiting', contextOf(importId, part), chunk as Buffer)
    await tx.client.query(
      'insert into diskret.import_file_parts (id, import_id, part, sealed) values ($1, $2, $3, $4)',
      [newId(), importId, part, sealed],
    )
    part++
  }
}

/**
 * Writes a stored list to a path, whole or not at all.
 * @returns whether there was one
 */
export async function restoreFile(
  tx: Transaction<'importer'>,
  keyring: Keyring,
  importId: string,
  path: string,
): Promise<boolean> {
  const { rows } = await tx.client.query<{ parts: number }>(
    'select count(*)::int as parts from diskret.import_file_parts where import_id = $1',
    [importId],
  )
  const { parts } = rows[0]!
  if (parts === 0) return false
  async function* read() {
    for (let part = 0; part < parts; part++) {
      const { rows: found } = await tx.client.query<{ sealed: Buffer }>(
        'select sealed from diskret.import_file_parts where import_id = $1 and part = $2',
        [importId, part],
      )
      yield keyring.decrypt('waiting', contextOf(importId, part), found[0]!.sealed)
    }
  }
  const half = `${path}.${newId()}`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    await pipeline(Readable.from(read()), createWriteStream(half, { mode: 0o600 }))
    await rename(half, path)
  } finally {
    await rm(half, { force: true })
  }
  return true
}

/** Once its rows are read, or the run has ended, nobody needs the list. */
export async function forgetFile(tx: Transaction<'importer'>, importId: string): Promise<void> {
  await tx.client.query('delete from diskret.import_file_parts where import_id = $1', [importId])
}
