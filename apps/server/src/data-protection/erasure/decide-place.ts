import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { type Actor, actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { attestTexts, checkTexts } from '../free-text/check-texts.ts'
import { inputUnusable } from '../http/problems.ts'
import type { Services } from '../services.ts'
import { answerErasureRequests } from './answer-erasure-requests.ts'
import type { PlanItem } from './erasure-plan.ts'
import { type Erasure, type SearchRecord, showSearch } from './erasure-record.ts'
import type { Span } from './find-identifiers-in-text.ts'
import { isWordable } from './is-wordable.ts'
import { erasureNotFound, placeChanged, placeNotFound, reasonMissing, stillThere } from './problems.ts'
import { redactText } from './redact-text.ts'
import { type Place, textDigest } from './search-texts.ts'
import { erasures } from './tables.ts'

export interface PlaceDecision {
  /** Id of the erasure. */
  erasure: string
  table: string
  /** Id of the row. */
  id: string
  decision: 'redact' | 'keep'
  /** With `redact`, of a place in one text: what it says from now on. */
  text?: string
  /** Why it stays; asked for with `keep`. */
  reason?: string
}

/**
 * Decides about a place where the identifiers or the name of somebody erased stand in a text about others (ERA-9): takes them
 * out, or keeps them for a reason. After the last place the erasure is done.
 * @throws Problem erasure-not-found, place-not-found, place-changed, reason-missing
 */
export function decidePlace(services: Services, actor: Actor, decision: PlaceDecision): Promise<Erasure> {
  if (decision.decision === 'keep' && !decision.reason) return Promise.reject(reasonMissing({}, [], 'reason'))
  return services.door.forPurpose('rights', actor, async (tx) => {
    const [found] = await tx
      .select({
        id: erasures.id,
        personId: erasures.personId,
        ground: erasures.ground,
        plan: erasures.plan,
        checked: erasures.checked,
        ledger: erasures.ledgerEntries,
      })
      .from(erasures)
      .where(eq(erasures.id, decision.erasure))
      .for('update')
    if (!found) throw erasureNotFound({})
    const search = found.checked as unknown as SearchRecord & { duplicates?: string[] }
    const isHere = ({ table, id }: Place) => table === decision.table && id === decision.id
    const here = [...search.places, ...search.mentions].filter(isHere)
    if (here.length === 0) throw placeNotFound({})
    if (decision.decision === 'redact') await redact(tx, services, here, decision.text)
    const decided = here.map(({ table, id, column }) => ({
      table,
      id,
      column,
      decision: decision.decision === 'redact' ? ('redacted' as const) : ('kept' as const),
      reason: decision.reason ?? null,
      by: actorId(actor),
      at: services.clock.now().toISOString(),
    }))
    const left: SearchRecord & { duplicates?: string[] } = {
      ...search,
      places: search.places.filter((place) => !isHere(place)),
      mentions: search.mentions.filter((place) => !isHere(place)),
      decisions: [...search.decisions, ...decided],
    }
    const state = left.places.length === 0 ? ('done' as const) : ('open' as const)
    await tx
      .update(erasures)
      .set({ checked: { ...left }, state, closedAt: state === 'done' ? services.clock.now() : null })
      .where(eq(erasures.id, found.id))
    if (state === 'done') await answerErasureRequests(tx, services, [found.personId, ...(search.duplicates ?? [])])
    await recordAudit(tx, {
      action: 'erase',
      details: { erasure: found.id, place: decision.decision, table: decision.table, state },
    })
    return {
      id: found.id,
      person: found.personId,
      duplicates: search.duplicates ?? [],
      possibleDuplicates: [],
      ground: found.ground,
      plan: found.plan as PlanItem[],
      state,
      checked: showSearch(left),
      ledger: found.ledger,
    }
  })
}

/** Takes the spans of a row out of its texts: identifiers and mentions at once, each column in one step. */
async function redact(
  tx: Transaction<'rights'>,
  { keyring, tables }: Services,
  places: readonly Place[],
  words: string | undefined,
): Promise<void> {
  // One wording cannot stand in two texts, nor in a list or JSON.
  const isOne = new Set(places.map((place) => place.column)).size === 1
  if (words !== undefined && !(isOne && isWordable(tables, places[0]!.table, places[0]!.column)))
    throw inputUnusable({}, [{ pointer: '/text', message: places.map((place) => place.column).join(', ') }])
  for (const column of new Set(places.map((place) => place.column))) {
    const own = places.filter((place) => place.column === column)
    const { table, id, digest } = own[0]!
    const { rows } = await tx.client.query<{ content: string | null }>(
      `select t."${column}"::text as content from diskret."${table}" t where t.id::text = $1`,
      [id],
    )
    const content = rows[0]?.content
    if (content === undefined || content === null || textDigest(keyring, content) !== digest) throw placeChanged({})
    const spans = own.flatMap((place) => place.spans)
    const left = words ?? redactText(content, spans)
    if (words === undefined)
      // Nothing was added that would have to be looked at.
      await attestTexts(tx, [left])
    else {
      const isThere = ([start, end]: Span) => folded(words).includes(folded(content.slice(start, end)))
      if (spans.some(isThere)) throw stillThere({}, [], 'text')
      await checkTexts(tx, { keyring }, [{ field: 'text', text: words }])
    }
    const { rows: answer } = await tx.client.query<{ done: boolean }>(
      'select diskret.redact_text($1, $2, $3, $4, $5) as done',
      [table, id, column, content, left],
    )
    if (!answer[0]?.done) throw placeChanged({})
  }
}

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
