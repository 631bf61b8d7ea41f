import { desc, isNotNull } from 'drizzle-orm'
import { assessments } from '../assessments/tables.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import type { Label, Purpose } from '../purposes/purposes.ts'
import type { Services } from '../services.ts'
import { composeNotice } from './composing/compose-notice.ts'
import type { ComposedNotice } from './composing/composed-notice.ts'
import { noticeInputFor, type ToldPurpose } from './notice-input-for.ts'

/** What a person may agree to or become a customer by; the interests come from the assessments that are signed. */
const withoutAssessment: readonly ToldPurpose[] = [
  { purpose: 'customer', basis: 'contract', interest: null },
  { purpose: 'prospecting', basis: 'consent', interest: null },
  { purpose: 'marketing', basis: 'consent', interest: null },
  { purpose: 'profiling', basis: 'consent', interest: null },
]

const sourcesInGeneral: Label = {
  da: 'dig selv, din arbejdsgiver, eller en liste, for eksempel fra en messe. Din egen besked siger præcist hvilken.',
  en: 'yourself, your employer, or a list, for example of a trade fair. What you are told personally says exactly which.',
}

/**
 * The notice in force for everybody: every purpose that this installation works for, each with its bases (NOT-C-17). To publish
 * it is no delivery to anybody (NOT-14).
 */
export async function composePublicNotice(
  tx: Transaction<'rights'>,
  services: Pick<Services, 'tables' | 'settings'>,
  controller: Controller,
  language: 'da' | 'en',
): Promise<ComposedNotice> {
  const signed = await tx
    .select({ purpose: assessments.purpose, content: assessments.content })
    .from(assessments)
    .where(isNotNull(assessments.signedAt))
    .orderBy(desc(assessments.version))
  const interests = signed.flatMap(({ purpose, content }): ToldPurpose[] => {
    const interest = content?.interest as Label | undefined
    return interest?.da && interest.en ? [{ purpose: purpose as Purpose, basis: 'legitimate-interest', interest }] : []
  })
  const told = [...new Map(interests.toReversed().map((one) => [one.purpose, one])).values()]
  return composeNotice(
    noticeInputFor({
      controller,
      tables: services.tables,
      article: '14',
      purposes: [...withoutAssessment, ...told],
      source: { description: sourcesInGeneral[language], publiclyAccessible: false },
      publicUrl: services.settings.publicUrl,
    }),
    language,
    'everybody',
  )
}
