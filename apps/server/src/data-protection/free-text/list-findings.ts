import type { Category } from '@diskret/sensitive-text'
import { makePage } from '../../platform/http/keyset-page.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import { findEqual, markOf } from './find-equal.ts'
import { openHeld } from './held-text.ts'
import { leaveOutDismissed } from './leave-out-dismissed.ts'
import { proposeWording, readText, readTitle } from './read-text.ts'
import { textPlaces } from './text-places.ts'

/** A text that waits for the officer. */
export interface WaitingText {
  id: string
  /** `held`: taken out of a list, nobody else sees it; `text`: stands in the base. */
  kind: 'held' | 'text'
  person: { id: string; name: string }
  /** `notes.text` */
  place: string
  text: string
  findings: {
    category: Category
    start: number
    end: number
    article: string
    /** Whether a reader has to infer it. */
    isPossible: boolean
  }[]
  /** A neutral wording; empty where nothing harmless is left. */
  proposal: string
  isChangeable: boolean
  /** How many others say the very same, and can be decided with it. */
  equal: number
  recordedAt: string
}

const surelyFrom = 0.75

interface Row {
  id: string
  kind: 'held' | 'text'
  person_id: string
  name: string
  table_name: string | null
  row_id: string | null
  column_name: string | null
  sealed: Buffer | null
  recorded_at: Date
}

/**
 * The officer's queue, the oldest first (SPE-6). A finding whose text is gone, shows nothing any more or was judged
 * meanwhile is left out and goes.
 * @param after id of the last one of the page before
 */
export async function listFindings(
  tx: Transaction<'rights'>,
  services: Services,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<{ items: WaitingText[]; next: string | null }> {
  const { rows } = await tx.client.query<Row>(
    `select f.*, p.name from (
       select id, 'held' as kind, person_id, null as table_name, null::uuid as row_id, null as column_name, sealed, recorded_at
         from diskret.held_texts
       union all
       select id, 'text', person_id, table_name, row_id, column_name, null, recorded_at from diskret.text_findings
     ) f join diskret.people p on p.id = f.person_id
     where $1::uuid is null or f.id > $1 order by f.id limit $2`,
    [after ?? null, limit + 1],
  )
  const places = new Map(textPlaces(services.tables).map((place) => [place.name, place]))
  const equal = await findEqual(tx, services)
  const items: WaitingText[] = []
  const gone: string[] = []
  for (const row of rows.slice(0, limit)) {
    const place = row.kind === 'held' ? 'notes.text' : `${row.table_name}.${row.column_name}`
    const text = row.kind === 'held' ? openHeld(services.keyring, row.id, row.sealed!) : await currentText(tx, row)
    const read = places.get(place)?.isShort ? readTitle : readText
    const found = text === null ? [] : read(text, 'sweep').findings
    const { findings } = await leaveOutDismissed(tx, services.keyring, text ?? '', found)
    // What a list brought waits until somebody decides, since nobody else sees it; of all else nothing is left to decide.
    if (text === null || (row.kind === 'text' && findings.length === 0)) {
      gone.push(row.id)
      continue
    }
    items.push({
      id: row.id,
      kind: row.kind,
      person: { id: row.person_id, name: row.name },
      place,
      text,
      findings: findings.map(({ category, start, end, article, confidence }) => ({
        category,
        start,
        end,
        article,
        isPossible: confidence < surelyFrom,
      })),
      proposal: proposeWording(text, findings),
      isChangeable: row.kind === 'held' || places.get(place)?.isChangeable === true,
      equal: (equal.get(markOf(services.keyring, text))?.filter((id) => id !== row.id) ?? []).length,
      recordedAt: row.recorded_at.toISOString(),
    })
  }
  if (gone.length > 0) await tx.client.query('delete from diskret.text_findings where id = any($1)', [gone])
  await recordAudit(tx, { action: 'list', details: { list: 'text-findings', count: items.length } })
  const { next } = makePage(services.keyring, 'text-findings', 'id', rows, limit, ({ id }) => [id])
  return { items, next }
}

/** @returns the text as it stands, or nothing where it is gone */
export async function currentText(
  tx: Transaction<'rights'>,
  { table_name, row_id, column_name }: Pick<Row, 'table_name' | 'row_id' | 'column_name'>,
): Promise<string | null> {
  // Both names come from a declaration by way of the scan.
  const { rows } = await tx.client.query<{ text: string | null }>(
    `select "${column_name}" as text from diskret."${table_name}" where id = $1`,
    [row_id],
  )
  return rows[0]?.text ?? null
}
