import { asc } from 'drizzle-orm'
import type { StaffRole } from '../door/actor.ts'
import type { Transaction } from '../door/door.ts'
import { apiKeys } from './tables.ts'

export interface ApiKeyEntry {
  id: string
  name: string | null
  role: StaffRole
  createdAt: string
  lastUsedOn: string | null
  revokedAt: string | null
}

/** @returns all keys ever made, without the keys themselves */
export async function listApiKeys(tx: Transaction<'security'>): Promise<ApiKeyEntry[]> {
  const rows = await tx
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      role: apiKeys.role,
      createdAt: apiKeys.createdAt,
      lastUsedOn: apiKeys.lastUsedOn,
      revokedAt: apiKeys.revokedAt,
    })
    .from(apiKeys)
    .orderBy(asc(apiKeys.id))
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }))
}
