import type { TextEncoding } from '../detect-encoding.ts'
import type { OpenFile } from '../open-file.ts'
import { batchSize, type CardRecord } from '../records.ts'
import { buildCard } from './build-card.ts'
import { CardCutter, type RawCard } from './cut-cards.ts'
import { readLines } from './read-lines.ts'

/** The cards of a file, decoded, in batches. */
export async function* readCardRecords(file: OpenFile, encoding: TextEncoding): AsyncGenerator<CardRecord[]> {
  let batch: CardRecord[] = []
  for await (const cards of readRawCards(file, encoding))
    for (const card of cards) {
      batch.push(buildCard(card, encoding.name))
      if (batch.length < batchSize) continue
      yield batch
      batch = []
    }
  if (batch.length > 0) yield batch
}

/** How many cards a file holds. */
export async function countCards(file: OpenFile, encoding: TextEncoding): Promise<number> {
  let count = 0
  for await (const cards of readRawCards(file, encoding)) count += cards.length
  return count
}

async function* readRawCards(file: OpenFile, encoding: TextEncoding): AsyncGenerator<RawCard[]> {
  const cutter = new CardCutter()
  for await (const lines of readLines(file, encoding)) yield cutter.push(lines)
  yield cutter.end()
}
