import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { openWaiting, sealWaiting } from '../invitations/waiting-content.ts'
import type { Services } from '../services.ts'
import { namesOf } from './category-names.ts'
import { attestTexts } from './check-texts.ts'
import { findEqual, markOf } from './find-equal.ts'
import { openHeld } from './held-text.ts'
import { leaveOutDismissed } from './leave-out-dismissed.ts'
import { currentText } from './list-findings.ts'
import { findingGone, wordingStillSensitive } from './problems.ts'
import { digestOfText, proposeWording, readText } from './read-text.ts'
import { textPlaces } from './text-places.ts'

/** What the officer does with a text: it stays, gets a wording of theirs, or loses what is sensitive. */
export type TextDecision = { decision: 'dismiss' } | { decision: 'reword'; text: string } | { decision: 'redact' }

/** A text that waits for a decision. */
export interface Waiting {
  id: string
  personId: string
  categories: string[]
  /** Null for a note that a list brought and nobody else has seen. */
  place: { table_name: string; row_id: string; column_name: string } | null
  text: string
}

/** So many equal texts in one transaction; the rest waits and is shown again. */
const mostAtOnce = 500

/**
 * Decides about a text and all that say the very same.
 * @returns how many
 * @throws Problem finding-not-found, wording-still-sensitive
 */
export async function decideTexts(
  tx: Transaction<'rights'>,
  services: Services,
  id: string,
  decision: TextDecision,
): Promise<number> {
  const { text } = await findWaiting(tx, services, id)
  const equal = (await findEqual(tx, services)).get(markOf(services.keyring, text)) ?? []
  const ids = [id, ...equal.filter((other) => other !== id)].slice(0, mostAtOnce)
  for (const one of ids) if (await isThere(tx, one)) await decideText(tx, services, one, decision)
  return ids.length
}

/**
 * Decides about a text of the queue (SPE-6, SPE-8): no copy of what was redacted is kept, and the audit names categories only.
 * @throws Problem finding-not-found, wording-still-sensitive
 */
export async function decideText(
  tx: Transaction<'rights'>,
  services: Services,
  id: string,
  decision: TextDecision,
): Promise<void> {
  const waiting = await findWaiting(tx, services, id)
  const next = await wordingOf(tx, services, waiting.text, decision)
  if (decision.decision === 'dismiss') await dismissText(tx, services, waiting.text, waiting.categories)
  if (decision.decision === 'reword') await acceptWording(tx, services, next)
  if (waiting.place === null) await letIn(tx, services, waiting, next)
  else if (decision.decision !== 'dismiss') await replaceText(tx, services, waiting.place, next)
  await settle(tx, waiting, decision.decision)
}

/** Takes a text out of the queue, for all whom it is about; the audit says what was decided, never what it said (SPE-6). */
export async function settle(
  tx: Transaction<'rights'>,
  { id, place, personId, categories }: Waiting,
  decided: TextDecision['decision'] | 'vault',
): Promise<void> {
  await tx.client.query('delete from diskret.held_texts where id = $1', [id])
  if (place)
    await tx.client.query(
      'delete from diskret.text_findings where table_name = $1 and row_id = $2 and column_name = $3',
      [place.table_name, place.row_id, place.column_name],
    )
  await recordAudit(tx, { action: 'change', personId, details: { text: decided, categories } })
}

/** What the officer wrote in full knowledge is not put before them again for what only a sweep would suspect. */
async function acceptWording(tx: Transaction<'rights'>, services: Services, text: string): Promise<void> {
  const { categories } = readText(text, 'sweep')
  if (categories.length > 0) await dismissText(tx, services, text, categories)
}

/** Remembers that this very text is not sensitive, and who said so. */
export async function dismissText(
  tx: Transaction,
  { keyring }: Pick<Services, 'keyring'>,
  text: string,
  categories: readonly string[],
): Promise<void> {
  await tx.client.query(
    `insert into diskret.text_dismissals as t (id, digest, categories, dismissed_by) values ($1, $2, $3, $4)
     on conflict (digest) do update set categories = array(select distinct unnest(t.categories || excluded.categories))`,
    [newId(), digestOfText(keyring, text), categories, actorId(tx.actor)],
  )
}

/** A note about two people waits twice, and goes with the first of them. */
export async function isThere(tx: Transaction<'rights'>, id: string): Promise<boolean> {
  const { rows } = await tx.client.query(
    'select from diskret.text_findings where id = $1 union all select from diskret.held_texts where id = $1',
    [id],
  )
  return rows.length > 0
}

/** @throws Problem finding-not-found */
export async function findWaiting(tx: Transaction<'rights'>, services: Services, id: string): Promise<Waiting> {
  const { rows: held } = await tx.client.query<{ person_id: string; sealed: Buffer; categories: string[] }>(
    'select person_id, sealed, categories from diskret.held_texts where id = $1 for update',
    [id],
  )
  if (held[0]) {
    const { person_id, sealed, categories } = held[0]
    return { id, personId: person_id, categories, place: null, text: openHeld(services.keyring, id, sealed) }
  }
  const { rows } = await tx.client.query<{
    person_id: string
    categories: string[]
    table_name: string
    row_id: string
    column_name: string
  }>(
    'select person_id, categories, table_name, row_id, column_name from diskret.text_findings where id = $1 for update',
    [id],
  )
  const text = rows[0] && (await currentText(tx, rows[0]))
  if (!rows[0] || !text) throw findingGone({})
  const { person_id, categories, ...place } = rows[0]
  return { id, personId: person_id, categories, place, text }
}

/** @returns the text as it shall stand; empty where nothing is left */
async function wordingOf(
  tx: Transaction<'rights'>,
  { keyring }: Services,
  text: string,
  decision: TextDecision,
): Promise<string> {
  if (decision.decision === 'dismiss') return text
  if (decision.decision === 'redact') return proposeWording(text, readText(text, 'sweep').findings)
  const found = readText(decision.text, 'live').findings
  const { categories } = await leaveOutDismissed(tx, keyring, decision.text, found)
  if (categories.length > 0) throw wordingStillSensitive(namesOf(categories), [], 'text')
  return decision.text.trim()
}

/** Whoever is here gets the note; beside somebody who is only invited it waits with the rest (BAS-26). */
async function letIn(
  tx: Transaction<'rights'>,
  services: Services,
  { personId }: Waiting,
  text: string,
): Promise<void> {
  if (text === '') return
  const { rows } = await tx.client.query<{ waiting: Buffer | null }>(
    "select waiting from diskret.invitations where person_id = $1 and state = 'open' for update",
    [personId],
  )
  if (rows[0]) {
    const content = openWaiting(services.keyring, personId, rows[0].waiting)
    content.notes = content.notes ? `${content.notes}\n${text}` : text
    const sealed = sealWaiting(services.keyring, personId, content)
    await tx.client.query('update diskret.invitations set waiting = $2 where person_id = $1', [personId, sealed])
    return
  }
  for (const moveIn of services.moveIn) {
    await attestTexts(tx, [text])
    await moveIn(tx, { personId, sourceId: '', country: null }, { notes: text })
  }
}

/** Puts another wording where a text stands; a row that says nothing else goes. */
export async function replaceText(
  tx: Transaction<'rights'>,
  { tables }: Services,
  place: NonNullable<Waiting['place']>,
  text: string,
): Promise<void> {
  const { table_name, row_id, column_name } = place
  const { isWholeRow, isShort } = textPlaces(tables).find(({ name }) => name === `${table_name}.${column_name}`)!
  const remove = () => tx.client.query(`delete from diskret."${table_name}" where id = $1`, [row_id])
  if (text === '' && isWholeRow) {
    await remove()
    return
  }
  const value = text !== '' ? text : isShort ? null : '–'
  if (value !== null) await attestTexts(tx, [value])
  await tx.client.query('savepoint reworded')
  try {
    await tx.client.query(`update diskret."${table_name}" set "${column_name}" = $2 where id = $1`, [row_id, value])
  } catch (error) {
    // The person has that word already.
    if (!isWholeRow || (error as { code?: string }).code !== '23505') throw error
    await tx.client.query('rollback to savepoint reworded')
    await remove()
  }
}
