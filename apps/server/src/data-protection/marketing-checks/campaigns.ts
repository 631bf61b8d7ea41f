import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { actorId } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { countryRules } from '../marketing-rules/country-rules.ts'
import { campaignNotFound, exceptionUnknown } from './problems.ts'
import { campaigns } from './tables.ts'

/** A campaign that rests on an exception of a country's marketing act. */
export interface Campaign {
  id: string
  name: string
  exception: string
  reason: string
  statedAt: string
  endedAt: string | null
}

/** Every exception that some country's act knows. */
export const knownExceptions: readonly string[] = [
  ...new Set(countryRules.flatMap(({ lines }) => lines.flatMap(({ exceptions = [] }) => exceptions))),
]

const columns = {
  id: campaigns.id,
  name: campaigns.name,
  exception: campaigns.exception,
  reason: campaigns.reason,
  statedAt: campaigns.recordedAt,
  endedAt: campaigns.endedAt,
}

/**
 * States a campaign's exception, with the facts for it (MKT-12, MKT-32); without one the cells that need it stay closed.
 * @throws Problem exception-unknown
 */
export async function stateCampaign(
  tx: Transaction<'rights'>,
  { name, exception, reason }: { name: string; exception: string; reason: string },
): Promise<Campaign> {
  if (!knownExceptions.includes(exception))
    throw exceptionUnknown({ known: knownExceptions.join(', ') }, [], 'exception')
  const id = newId()
  await tx.insert(campaigns).values({ id, name, exception, reason, recordedBy: actorId(tx.actor) })
  await recordAudit(tx, { action: 'settings', details: { campaign: id, exception } })
  return readCampaign(tx, id)
}

/** @returns all campaigns under an exception, the newest first */
export async function listCampaigns(tx: Transaction): Promise<Campaign[]> {
  const rows = await tx.select(columns).from(campaigns).orderBy(desc(campaigns.id))
  return rows.map(shown)
}

/**
 * Ends a campaign; nobody is called under its exception any more.
 * @throws Problem campaign-not-found
 */
export async function endCampaign(tx: Transaction<'rights'>, id: string): Promise<Campaign> {
  const { rowCount } = await tx
    .update(campaigns)
    .set({ endedAt: sql`diskret.clock()` })
    .where(and(sql`${campaigns.id}::text = ${id.toLowerCase()}`, isNull(campaigns.endedAt)))
  if (rowCount !== 1) throw campaignNotFound({})
  await recordAudit(tx, { action: 'settings', details: { campaign: id, ended: true } })
  return readCampaign(tx, id)
}

/**
 * @returns the exception that an open campaign states
 * @throws Problem campaign-not-found
 */
export async function exceptionOf(tx: Transaction, campaignId: string): Promise<string> {
  const [row] = await tx
    .select({ exception: campaigns.exception })
    .from(campaigns)
    .where(and(sql`${campaigns.id}::text = ${campaignId.toLowerCase()}`, isNull(campaigns.endedAt)))
  if (!row) throw campaignNotFound({}, [], 'campaign')
  return row.exception
}

async function readCampaign(tx: Transaction, id: string): Promise<Campaign> {
  const [row] = await tx.select(columns).from(campaigns).where(eq(campaigns.id, id))
  return shown(row!)
}

const shown = (row: Omit<Campaign, 'statedAt' | 'endedAt'> & { statedAt: Date; endedAt: Date | null }): Campaign => ({
  ...row,
  statedAt: row.statedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
})
