import { useQuery } from '@tanstack/react-query'
import { colleaguesQuery } from '../../crm/person/person-queries.ts'
import { todayIn } from '../../crm/today/days.ts'
import { useInstallation } from '../../platform/session/installation.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { allPurposeNames, isAnyPurpose } from '../all-purpose-names.ts'
import { assessmentNames, isReadyMade } from './assessment-names.ts'
import type { AssessmentEntry } from './assessment-queries.ts'
import { assessmentTexts } from './assessment-texts.ts'

/** Says what an assessment is, and where it stands. */
export function useAssessmentWords() {
  const t = useTexts(assessmentTexts)
  const nameOf = useTexts(assessmentNames)
  const purposeOf = useTexts(allPurposeNames)
  const { day } = useFormats()
  const colleagues = useQuery(colleaguesQuery).data?.items
  const today = todayIn(useInstallation()?.timeZone ?? 'UTC')
  return {
    name: (kind: string) => (isReadyMade(kind) ? nameOf(kind) : named(kind)),
    purpose: (purpose: string) => (isAnyPurpose(purpose) ? purposeOf(purpose) : purpose),
    isOverdue: ({ reviewOn }: AssessmentEntry) => reviewOn !== null && reviewOn < today,
    state: ({ signedBy, reviewOn }: AssessmentEntry) =>
      signedBy === null || reviewOn === null
        ? t('unsigned')
        : t(reviewOn < today ? 'overdue' : 'signed', { day: day(reviewOn) }),
    signer: ({ signedBy }: AssessmentEntry) =>
      signedBy === null
        ? null
        : t('signedBy', { who: colleagues?.find(({ id }) => id === signedBy)?.name ?? t('operator') }),
  }
}

/** The name that the company gave, as far as it can be read back. */
function named(kind: string): string {
  const words = kind.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
