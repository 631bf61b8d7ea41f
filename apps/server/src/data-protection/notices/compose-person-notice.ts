import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { assessments } from '../assessments/tables.ts'
import { legalBases } from '../consents/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { people } from '../people/tables.ts'
import type { Label, Purpose } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { sourceText } from '../sources/source-text.ts'
import { sources } from '../sources/tables.ts'
import { composeNotice } from './composing/compose-notice.ts'
import type { ComposedNotice } from './composing/composed-notice.ts'
import { noticeInputFor, type ToldPurpose } from './notice-input-for.ts'

export type NoticeKind = 'art13' | 'art14' | 'invitation'

export interface PersonNotice {
  notice: ComposedNotice
  kind: NoticeKind
  source: { description: string; publiclyAccessible: boolean; fromPerson: boolean }
  purposes: readonly ToldPurpose[]
}

/** Notices of one run by what they are made of: a list of thousands shares a handful of texts. */
export type NoticeMemory = Map<string, ComposedNotice>

/**
 * The notice that a person gets: of article 13 or 14, with the purposes that are open for them and their bases, and where the
 * data came from. Somebody without a basis gets that of an invitation.
 * @param further kinds of data beyond the declarations (what waits beside an invitation)
 */
export async function composePersonNotice(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'tables' | 'settings'>,
  controller: Controller,
  personId: string,
  language: 'da' | 'en',
  further: readonly Label[] = [],
  memory: NoticeMemory = new Map(),
): Promise<PersonNotice> {
  const [row] = await tx
    .select({
      description: sql<string | null>`${sourceText(language)}`,
      public: sources.publiclyAccessible,
      fromPerson: sources.fromPerson,
    })
    .from(people)
    .leftJoin(sources, eq(sources.id, people.sourceId))
    .where(eq(people.id, personId))
  const source = {
    description: row?.description ?? controller.company,
    publiclyAccessible: row?.public ?? false,
    fromPerson: row?.fromPerson ?? false,
  }
  const open = await purposesOf(tx, personId)
  const kind: NoticeKind = open.length === 0 ? 'invitation' : source.fromPerson ? 'art13' : 'art14'
  const told = open.length > 0 ? open : [await invitationPurpose(tx)]
  const article = kind === 'art13' ? '13' : '14'
  const key = JSON.stringify([article, language, told, source, further])
  let notice = memory.get(key)
  if (!notice) {
    const input = noticeInputFor({
      controller,
      tables: services.tables,
      article,
      purposes: told,
      source: article === '14' ? source : null,
      publicUrl: services.settings.publicUrl,
      further,
    })
    notice = composeNotice(input, language)
    memory.set(key, notice)
  }
  return { notice, kind, source, purposes: told }
}

async function purposesOf(tx: Transaction<'rights'>, personId: string): Promise<ToldPurpose[]> {
  const rows = await tx
    .select({ purpose: legalBases.purpose, basis: legalBases.kind, content: assessments.content })
    .from(legalBases)
    .leftJoin(assessments, eq(assessments.id, legalBases.assessmentId))
    .where(and(eq(legalBases.personId, personId), isNull(legalBases.closedAt)))
    .orderBy(legalBases.purpose)
  const seen = new Set<string>()
  return rows.flatMap(({ purpose, basis, content }) => {
    const key = `${purpose} ${basis}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ purpose, basis, interest: interestIn(content) }]
  })
}

const interestOfInvitation: Label = {
  da: 'At finde nye kunder og kunne fortælle dig, at vi har fået dine oplysninger.',
  en: 'To find new customers, and to be able to tell you that we have got your data.',
}

/** The message itself rests on the assessment `invitation`; it is no basis for keeping anybody (BAS-26). */
async function invitationPurpose(tx: Transaction<'rights'>): Promise<ToldPurpose> {
  const [row] = await tx
    .select({ content: assessments.content })
    .from(assessments)
    .where(inArray(assessments.kind, ['invitation']))
    .limit(1)
  const purpose: Purpose = 'invitation'
  return { purpose, basis: 'legitimate-interest', interest: interestIn(row?.content ?? null) ?? interestOfInvitation }
}

/** The interest in words for the person, as the assessment states it (LIA-7). */
function interestIn(content: Record<string, unknown> | null): Label | null {
  const interest = content?.interest as { da?: unknown; en?: unknown } | undefined
  return typeof interest?.da === 'string' && typeof interest.en === 'string'
    ? { da: interest.da, en: interest.en }
    : null
}
