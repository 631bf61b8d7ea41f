import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import type { Transaction } from '../door/door.ts'
import type { Services } from '../services.ts'
import type { SearchRecord } from './erasure-record.ts'
import { isWordable } from './is-wordable.ts'
import { erasureNotFound } from './problems.ts'
import { redactText } from './redact-text.ts'
import type { ErasurePlaces } from './schemas.ts'
import { type Place, textDigest } from './search-texts.ts'
import { erasures } from './tables.ts'

type Answer = z.infer<typeof ErasurePlaces>
type Waiting = Answer['items'][number]

/**
 * The texts about others in which somebody erased may still stand, as an officer reads them to decide (ERA-9): identifiers, which
 * keep the erasure open, before names, which a namesake may have.
 * @throws Problem erasure-not-found
 */
export async function listPlaces(tx: Transaction<'rights'>, services: Services, id: string): Promise<Answer> {
  const [found] = await tx
    .select({
      state: erasures.state,
      ground: erasures.ground,
      recordedAt: erasures.recordedAt,
      checked: erasures.checked,
    })
    .from(erasures)
    .where(eq(erasures.id, id))
  if (!found) throw erasureNotFound({})
  const search = found.checked as unknown as SearchRecord
  const rowOf = ({ table, id: row }: { table: string; id: string }) => `${table} ${row}`
  const rows = Map.groupBy([...search.places, ...search.mentions], rowOf)
  const items: Waiting[] = []
  for (const places of rows.values()) items.push(await readPlace(tx, services, places, search))
  await recordAudit(tx, { action: 'list', details: { list: 'erasure-places', count: items.length } })
  const decided = new Map(search.decisions.map((one) => [rowOf(one), one]))
  return {
    state: found.state,
    ground: found.ground,
    erasedAt: found.recordedAt.toISOString(),
    items,
    decided: [...decided.values()].map(({ table, id: row, decision, reason, at }) => ({
      table,
      id: row,
      label: services.tables.find(({ name }) => name === table)!.declaration.label,
      decision,
      reason,
      at,
    })),
  }
}

async function readPlace(
  tx: Transaction<'rights'>,
  { tables, keyring }: Services,
  places: readonly Place[],
  search: SearchRecord,
): Promise<Waiting> {
  const { table: name, id } = places[0]!
  const table = tables.find((one) => one.name === name)!
  const texts: Waiting['texts'] = []
  for (const [column, own] of Map.groupBy(places, (place) => place.column)) {
    // Table and column come from the declarations by way of the search.
    const { rows } = await tx.client.query<{ content: string | null }>(
      `select t."${column}"::text as content from diskret."${name}" t where t.id::text = $1`,
      [id],
    )
    const text = rows[0]?.content ?? null
    const declared = table.columns.get(column)
    // Where the text was changed since, nobody knows any more where in it somebody stands.
    const isAsSearched = text !== null && textDigest(keyring, text) === own[0]!.digest
    const spans = isAsSearched ? own.flatMap((place) => place.spans) : []
    texts.push({
      column,
      label: declared?.personal ? declared.label : table.declaration.label,
      text,
      isWordable: isWordable(tables, name, column),
      isAsSearched,
      marks: spans.map(([start, end]) => ({ start, end })),
      redacted: isAsSearched ? redactText(text, spans) : null,
    })
  }
  return {
    table: name,
    id,
    label: table.declaration.label,
    isName: !search.places.some((place) => place.table === name && place.id === id),
    about: await readSubjects(tx, table, id),
    texts,
  }
}

/** Whom a row is about, where it leads to them by itself. */
async function readSubjects(
  tx: Transaction<'rights'>,
  table: DeclaredTable,
  id: string,
): Promise<{ id: string; name: string }[]> {
  const paths = subjectsOf(table.declaration).flatMap((path) => {
    if (path.kind !== 'person') return []
    if (path.via === 'itself') return [`select r.id from diskret."${table.name}" r where r.id::text = $1`]
    if (path.via === 'column') return [`select r."${path.column}" from diskret."${table.name}" r where r.id::text = $1`]
    if (path.via === 'link')
      return [`select l."${path.subject}" from diskret."${path.link}" l where l."${path.row}"::text = $1`]
    return []
  })
  if (paths.length === 0) return []
  const { rows } = await tx.client.query<{ id: string; name: string }>(
    `select p.id, p.name from diskret.people p where p.id in (${paths.join(' union ')}) order by p.name, p.id limit 20`,
    [id],
  )
  return rows
}
