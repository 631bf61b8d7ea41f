import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { openHeld } from './held-text.ts'
import { digestOfText } from './read-text.ts'

/** So many sealed notes are opened to find those that say the same. */
const mostHeld = 5000

/** Ids of what waits, by what it says: those of one text can be decided at once. */
export type EqualTexts = ReadonlyMap<string, readonly string[]>

/** @returns what waits by the mark of its text, for `markOf` */
export async function findEqual(tx: Transaction<'rights'>, { keyring }: Services): Promise<EqualTexts> {
  const { rows } = await tx.client.query<{ id: string; mark: string }>(
    "select id, encode(digest, 'hex') as mark from diskret.text_findings",
  )
  const { rows: held } = await tx.client.query<{ id: string; sealed: Buffer }>(
    'select id, sealed from diskret.held_texts order by id limit $1',
    [mostHeld],
  )
  const opened = held.map(({ id, sealed }) => ({ id, mark: markOf(keyring, openHeld(keyring, id, sealed)) }))
  const byMark = Map.groupBy([...rows, ...opened], ({ mark }) => mark)
  return new Map([...byMark].map(([mark, found]) => [mark, found.map(({ id }) => id)]))
}

/** By what two texts are the same. */
export function markOf(keyring: Services['keyring'], text: string): string {
  return digestOfText(keyring, text).toString('hex')
}
