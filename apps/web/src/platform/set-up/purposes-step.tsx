import { Checkbox } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { Load } from '../page/states.tsx'
import { PurposeChip } from '../purposes/purpose-chip.tsx'
import { controllerQuery, type Purpose, purposeNames } from '../session/controller.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './set-up.module.css'
import type { StepProps } from './set-up-page.tsx'
import { setUpTexts } from './set-up-texts.ts'
import { StepForm } from './step-form.tsx'

const helps = {
  customer: 'customerHelp',
  prospecting: 'prospectingHelp',
  marketing: 'marketingHelp',
  profiling: 'profilingHelp',
} as const

/** Which purposes the company has; all are closed for everybody to begin with. */
export function PurposesStep({ onNext }: StepProps) {
  const controller = useQuery(controllerQuery)
  return <Load query={controller}>{({ purposes }) => <Choice held={purposes as Purpose[]} onNext={onNext} />}</Load>
}

function Choice({ held, onNext }: { held: readonly Purpose[]; onNext: () => void }) {
  const t = useTexts(setUpTexts)
  const [chosen, setChosen] = useState<readonly Purpose[]>(held)
  const save = useMutation({
    mutationFn: () => answer(api.PATCH('/api/controller', { body: { purposes: [...chosen] } })),
    onSuccess: onNext,
  })
  return (
    <StepForm
      error={save.error}
      isBusy={save.isPending}
      onSubmit={() => {
        if (chosen.length > 0) save.mutate()
      }}
    >
      <div>
        {purposeNames.map((purpose) => (
          <div key={purpose} className={styles.purpose}>
            <Checkbox
              label={t(purpose)}
              description={t(helps[purpose])}
              checked={chosen.includes(purpose)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(checked ? [...chosen, purpose] : chosen.filter((one) => one !== purpose))
              }
            />
            <PurposeChip state="not-permitted" />
          </div>
        ))}
        {chosen.length === 0 && (
          <p className={styles.fault} role="alert">
            {t('onePurpose')}
          </p>
        )}
      </div>
    </StepForm>
  )
}
