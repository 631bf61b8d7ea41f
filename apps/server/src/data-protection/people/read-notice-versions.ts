import { inArray } from 'drizzle-orm'
import type { Transaction } from '../door/door.ts'
import { noticeVersions } from '../notices/tables.ts'

/** @returns the numbers of the notice versions that rows of `notices` name, by id */
export async function readNoticeVersions(
  tx: Transaction,
  notices: readonly Record<string, unknown>[],
): Promise<Map<string, number>> {
  const ids = notices.map((row) => row.version_id).filter((id) => typeof id === 'string')
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: noticeVersions.id, version: noticeVersions.version })
    .from(noticeVersions)
    .where(inArray(noticeVersions.id, ids))
  return new Map(rows.map(({ id, version }) => [id, version]))
}
