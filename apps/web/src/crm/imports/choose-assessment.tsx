import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Load } from '../../platform/page/states.tsx'
import { type Purpose, purposeNames, purposes } from '../../platform/purposes/purpose-names.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { assessmentsQuery } from './assessments-query.ts'
import { basisTexts } from './basis-texts.ts'
import styles from './imports.module.css'

interface ChooseAssessmentProps {
  value: string | undefined
  onChange: (id: string | undefined) => void
}

const isPurpose = (purpose: string): purpose is Purpose => purposes.some((one) => one === purpose)

/** On which signed assessment the list comes in (LIA-1). */
export function ChooseAssessment({ value, onChange }: ChooseAssessmentProps) {
  const t = useTexts(basisTexts)
  const purposeName = useTexts(purposeNames)
  const query = useQuery(assessmentsQuery)
  return (
    <Load query={query}>
      {({ items }) => {
        const signed = items.filter(({ signedBy, purpose }) => signedBy !== null && purpose !== 'invitation')
        if (signed.length === 0)
          return (
            <p role="alert" className={styles.assessment}>
              {t('noAssessment')}
            </p>
          )
        return (
          <NativeSelect
            label={t('assessment')}
            value={value ?? ''}
            onChange={(event) => onChange(event.currentTarget.value || undefined)}
            data={[
              { value: '', label: t('chooseAssessment') },
              ...signed.map(({ id, kind, purpose, version }) => ({
                value: id,
                label: `${isPurpose(purpose) ? purposeName(purpose) : purpose} · ${kind} ${String(version)}`,
              })),
            ]}
          />
        )
      }}
    </Load>
  )
}
