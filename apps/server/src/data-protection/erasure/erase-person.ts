import { dayInZone } from '@diskret/legal-deadlines'
import { newId } from '../../platform/identifiers/new-id.ts'
import { Problem } from '../../platform/problems/problem.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { DeclaredTable } from '../declarations/personal-table.ts'
import { countRowsOfPerson, discoverPerson } from '../discovery/discover-person.ts'
import { type PersonIdentifiers, personIdentifiers } from '../discovery/person-identifiers.ts'
import { type Actor, actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { addToLedger } from '../ledger/add-to-ledger.ts'
import { ownIdentifiers } from '../ledger/find-shared-identifiers.ts'
import { lockLedger } from '../ledger/lock-ledger.ts'
import type { LedgerKind } from '../ledger/tables.ts'
import { personNotFound } from '../people/problems.ts'
import { tellRecipients } from '../recipients/tell-recipients.ts'
import { recordRequest } from '../rights-requests/record-request.ts'
import type { Services } from '../services.ts'
import { answerErasureRequests } from './answer-erasure-requests.ts'
import type { ErasurePlan } from './erasure-plan.ts'
import { type Erasure, type SearchRecord, showSearch } from './erasure-record.ts'
import { executePlan } from './execute-plan.ts'
import { findDuplicates } from './find-duplicates.ts'
import { findMentions } from './find-mentions.ts'
import type { ErasureGround } from './grounds.ts'
import { searchedTables } from './identifier-search.ts'
import { makePlan } from './make-plan.ts'
import { type Place, searchTexts } from './search-texts.ts'
import { erasures } from './tables.ts'
import { verifyErasure } from './verify-erasure.ts'

export interface ErasureOptions {
  ground: ErasureGround
  /** What the ledger remembers: `erased` after a request, `asked` after an invitation's silence, nothing after retention. */
  remember: LedgerKind | null
  /** Set where the person asked on their page: that is a case of its own (REQ-1). */
  asked?: 'page'
  /** Only shows the plan. */
  dryRun?: boolean
}

const tries = 3
const outlives = ({ declaration }: DeclaredTable) => Boolean(declaration.outlivesSubject)
/** Proof that is only added to is counted; everything else is read row by row. */
const isCounted = (table: DeclaredTable) => outlives(table) && table.declaration.appendOnly === true

/**
 * Erases a person (article 17): lock, discover, plan, execute, verify, remember, all in one transaction, so that a crash
 * leaves the person whole or gone, and whoever comes second finds nobody.
 * @param personId of anybody who is held, those who are only invited too
 * @throws Problem person-not-found, erasure-outrun, key-missing, key-wrong
 */
export async function erasePerson(
  services: Services,
  actor: Actor,
  personId: string,
  options: ErasureOptions,
): Promise<Erasure> {
  for (let attempt = 1; ; attempt++)
    try {
      return await eraseOnce(services, actor, personId, options)
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'erasure-outrun') || attempt === tries) throw error
    }
}

async function eraseOnce(
  services: Services,
  actor: Actor,
  personId: string,
  options: ErasureOptions,
): Promise<Erasure> {
  const { country, timeZone } = await services.controller()
  const { keyring, tables } = services
  return services.door.forPurpose('rights', actor, async (tx) => {
    await lockLedger(tx, 'write')
    await lockPeople(tx, [personId])
    const discover = (ids: readonly string[]) => discoverPerson(tx, tables, ids, { without: isCounted })
    const alone = await discover([personId])
    const duplicates = await findDuplicates(tx, personIdentifiers(alone, [personId], country, keyring))
    const ids = [personId, ...duplicates.certain]
    if (duplicates.certain.length > 0) await lockPeople(tx, ids)
    const discovered = duplicates.certain.length > 0 ? await discover(ids) : alone
    const plan = makePlan(discovered, await countRowsOfPerson(tx, tables, ids, isCounted), {
      today: dayInZone(services.clock.now(), timeZone),
      timeZone,
    })
    const identifiers = personIdentifiers(discovered, ids, country, keyring)
    const own = await ownIdentifiers(tx, services, identifiers)
    const others = withoutOwnRows(plan)
    const mentions = (await findMentions(tx, keyring, identifiers.names)).filter(others)
    const base = {
      person: personId,
      duplicates: duplicates.certain,
      possibleDuplicates: duplicates.possible,
      ground: options.ground,
      plan: plan.items,
    }
    if (options.dryRun) {
      const columns = searchedTables(tables).reduce((sum, searched) => sum + searched.columns.length, 0)
      const places = (await searchTexts(tx, keyring, own)).filter(others)
      const checked = showSearch({ columns, places, mentions, decisions: [] })
      return { ...base, id: null, state: 'planned' as const, checked, ledger: 0 }
    }
    await executePlan(tx, plan)
    const verified = await verifyErasure(tx, keyring, tables, own)
    const search: SearchRecord = { ...verified, mentions, decisions: [] }
    const ledger = await remember(tx, services, options.remember, identifiers)
    const state = search.places.length === 0 ? ('done' as const) : ('open' as const)
    const id = newId()
    await tx.insert(erasures).values({
      id,
      personId,
      ground: options.ground,
      state,
      plan: plan.items,
      checked: { ...search, duplicates: duplicates.certain },
      ledgerEntries: ledger,
      requestedBy: actorId(actor),
      closedAt: state === 'done' ? services.clock.now() : null,
    })
    // After the second discovery: whom the recipients are to erase is sealed until they have been told.
    for (const id of ids)
      await tellRecipients(tx, { personId: id, act: 'erasure', known: { by: knownBy(identifiers), keyring } })
    await answerRequests(tx, services, ids, { erasure: id, state, asked: options.asked })
    await recordAudit(tx, {
      action: 'erase',
      personId,
      details: {
        erasure: id,
        ground: options.ground,
        state,
        rows: plan.items.reduce((sum, { rows }) => sum + rows, 0),
        ledger,
      },
    })
    return { ...base, id, state, checked: showSearch(search), ledger }
  })
}

/** Locks the persons' rows in order of id: foreign keys make whoever adds a row about them wait, and then fail. */
async function lockPeople(tx: Transaction<'rights'>, ids: readonly string[]): Promise<void> {
  const { rowCount } = await tx.client.query(
    'select id from diskret.people where id = any($1::uuid[]) order by id for update',
    [ids],
  )
  if (rowCount !== ids.length) throw personNotFound({})
}

/** What stands in rows that go needs no decision. */
function withoutOwnRows({ steps }: ErasurePlan): (place: Place) => boolean {
  const gone = new Set(
    steps.flatMap(({ table, ids, assignments }) => (assignments ? [] : ids.map((id) => `${table.name} ${id}`))),
  )
  return ({ table, id }) => !gone.has(`${table} ${id}`)
}

async function remember(
  tx: Transaction<'rights'>,
  services: Services,
  kind: LedgerKind | null,
  { ids, emails, phones, names }: PersonIdentifiers,
): Promise<number> {
  if (!kind) return 0
  const { marks } = await addToLedger(tx, services, kind, [{ emails, phones, name: names[0] ?? null }], ids)
  return marks
}

const knownBy = ({ names, emails, phones }: PersonIdentifiers) => ({
  names: [...names],
  emails: [...emails],
  phones: [...phones],
})

/** What was asked for is done: cases that waited for it are answered, and the press of the button is a case of its own (REQ-15). */
async function answerRequests(
  tx: Transaction<'rights'>,
  services: Services,
  ids: readonly string[],
  { erasure, state, asked }: { erasure: string; state: 'open' | 'done'; asked: 'page' | undefined },
): Promise<void> {
  if (asked)
    await recordRequest(tx, services, { personId: ids[0]!, kind: 'erasure', channel: asked, done: { erasure } })
  if (state === 'done') await answerErasureRequests(tx, services, ids)
}
