import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Language } from '../../../platform/texts/language.ts'
import { legalBases } from '../../consents/tables.ts'
import type { Transaction } from '../../door/door.ts'
import { readPurposes } from '../../permissions/read-purposes.ts'
import { purposes } from '../../purposes/purposes.ts'
import type { Services } from '../../services.ts'
import { establishedTexts } from '../rendering/texts/established-texts.ts'
import { consentTexts } from './consent-texts.ts'

/** What goes on after an act, and on which basis: a withdrawal ends its own purpose and nothing else (BAS-4). */
export async function whatContinues(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'clock'>,
  personId: string,
  language: Language,
): Promise<string[]> {
  const { purposes: states } = await readPurposes(tx, services, personId)
  const bases = await tx
    .select({ purpose: legalBases.purpose, kind: legalBases.kind })
    .from(legalBases)
    .where(and(eq(legalBases.personId, personId), isNull(legalBases.closedAt)))
    .orderBy(asc(legalBases.openedAt))
  const t = establishedTexts.in(language)
  const sentences = bases
    .filter(({ purpose }) => (states as Record<string, { permitted: boolean }>)[purpose]?.permitted)
    .map(({ purpose, kind }) =>
      consentTexts.in(language)('continues', { purpose: purposes[purpose].label[language], basis: t(kind) }),
    )
  return [...new Set(sentences)]
}
