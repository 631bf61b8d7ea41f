import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeFile } from './describe-file.ts'
import { readCards } from './read-cards.ts'
import { readRecords } from './read-records.ts'
import type { CardRecord, DescribeOptions, FileDescription, FileRecord } from './records.ts'

/** The folder of files that may be read but not copied, beside the repository; undefined where it is missing. */
export function sharedFolder(name: string): string | undefined {
  const folder = new URL(`../../../../../../shared/${name}/`, import.meta.url).pathname
  return existsSync(folder) ? folder : undefined
}

let folder: string | undefined
let files = 0

/** Writes a file into a folder of its own for this test run, and gives its path. */
export function writeTestFile(content: string | Uint8Array, extension = 'csv'): string {
  folder ??= mkdtempSync(join(tmpdir(), 'diskret-files-'))
  const path = join(folder, `${files++}.${extension}`)
  writeFileSync(path, content)
  return path
}

/** The description and all records of a file. */
export async function readTable(
  path: string,
  options: DescribeOptions & { sheet?: string } = {},
): Promise<{ description: FileDescription; records: FileRecord[] }> {
  const { sheet, ...describeOptions } = options
  const description = await describeFile(path, describeOptions)
  const records: FileRecord[] = []
  for await (const batch of readRecords(path, description, sheet === undefined ? {} : { sheet })) records.push(...batch)
  return { description, records }
}

/** The description and all cards of a file. */
export async function readAllCards(path: string): Promise<{ description: FileDescription; cards: CardRecord[] }> {
  const description = await describeFile(path)
  const cards: CardRecord[] = []
  for await (const batch of readCards(path, description)) cards.push(...batch)
  return { description, cards }
}
