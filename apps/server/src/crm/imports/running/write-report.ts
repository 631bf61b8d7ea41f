import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import type { Keyring } from '../../../platform/keyring/keyring.ts'
import { reportRows } from './report-rows.ts'

/** The report as JSON text: an array with an object for each row. Memory does not grow with the file. */
export async function* reportText(
  client: PoolClient,
  importId: string,
  from: 'staging' | 'people',
  keyring?: Keyring,
): AsyncGenerator<string, void> {
  let isFirst = true
  yield '['
  for await (const entries of reportRows(client, importId, from, keyring)) {
    const text = entries.map((entry) => `\n${JSON.stringify(entry)}`).join(',')
    yield isFirst ? text : `,${text}`
    isFirst = false
  }
  yield '\n]\n'
}

/** Writes the report to a file that only this account reads. */
export async function writeReport(
  path: string,
  client: PoolClient,
  importId: string,
  from: 'staging' | 'people',
  keyring?: Keyring,
): Promise<void> {
  await pipeline(Readable.from(reportText(client, importId, from, keyring)), createWriteStream(path, { mode: 0o600 }))
}
