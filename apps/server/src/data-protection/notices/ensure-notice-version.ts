import { and, eq, max } from 'drizzle-orm'
import { newId } from '../../platform/identifiers/new-id.ts'
import type { Transaction } from '../door/door.ts'
import type { DatabaseRole } from '../purposes/role-names.ts'
import type { ComposedNotice } from './composing/composed-notice.ts'
import { noticeIncomplete } from './problems.ts'
import { noticeVersions } from './tables.ts'

/**
 * Records the text of a notice as a version, unless it is one already: what somebody was told can be shown for ever after
 * (NOT-C-18). Texts hold nothing of a person.
 * @param kind `art13`, `art14` or `invitation`
 * @returns the id of the version
 * @throws Problem notice-incomplete while a field that applies is empty
 */
export async function ensureNoticeVersion<Role extends DatabaseRole>(
  tx: Transaction<Role>,
  kind: string,
  notice: ComposedNotice,
): Promise<string> {
  if (notice.missing.length > 0) throw noticeIncomplete({ what: notice.missing.join(', ') })
  const own = and(eq(noticeVersions.kind, kind), eq(noticeVersions.language, notice.language))
  const [known] = await tx
    .select({ id: noticeVersions.id })
    .from(noticeVersions)
    .where(and(own, eq(noticeVersions.digest, notice.digest)))
  if (known) return known.id
  const [latest] = await tx
    .select({ version: max(noticeVersions.version) })
    .from(noticeVersions)
    .where(own)
  const id = newId()
  const inserted = await tx
    .insert(noticeVersions)
    .values({
      id,
      kind,
      language: notice.language,
      version: (latest?.version ?? 0) + 1,
      digest: notice.digest,
      text: notice.text,
      html: String(notice.html),
    })
    .onConflictDoNothing()
  // Another transaction recorded a version at the same moment: it is there now, or the number is taken by another text.
  if (inserted.rowCount === 0) return ensureNoticeVersion(tx, kind, notice)
  return id
}
