import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { assessmentNames, isReadyMade } from '../assessments/assessment-names.ts'
import { isRequestKind, requestKindNames } from '../cases/request-names.ts'
import { fieldsQuery } from '../fields/fields-query.ts'
import type { DueRow } from './due-rows.ts'
import { dueKindTexts, dueTexts } from './due-texts.ts'

const isKind = (kind: string): kind is keyof typeof dueKindTexts.entries => Object.hasOwn(dueKindTexts.entries, kind)

/** @returns says what is due in words: `Anmodning skal besvares: indsigt` */
export function useDueWords(): (row: Pick<DueRow, 'kind' | 'detail'>) => string {
  const t = useTexts(dueTexts)
  const kindOf = useTexts(dueKindTexts)
  const requestOf = useTexts(requestKindNames)
  const assessmentOf = useTexts(assessmentNames)
  const language = useLanguage()
  const fields = useQuery(fieldsQuery).data?.items
  return ({ kind, detail }) => {
    const what = kindOf(isKind(kind) ? kind : 'other')
    const about = isRequestKind(detail)
      ? requestOf(detail)
      : isReadyMade(detail)
        ? assessmentOf(detail)
        : kind === 'review-assessment'
          ? detail
          : kind === 'retention'
            ? fields?.find(({ table }) => table === detail)?.tableLabel[language]
            : undefined
    return about === undefined ? what : t('about', { what, about: about.toLowerCase() })
  }
}
