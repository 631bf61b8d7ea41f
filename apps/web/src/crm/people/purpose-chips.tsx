import { PurposeChip } from '../../platform/purposes/purpose-chip.tsx'
import { shortPurposeNames } from '../../platform/purposes/purpose-names.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { PurposeState } from '../../platform/theme/tokens.ts'
import styles from './people.module.css'
import { peopleTexts } from './people-texts.ts'
import type { PersonRow } from './use-people.ts'

const shown: Record<PersonRow['states'][number]['state'], PurposeState> = {
  permitted: 'permitted',
  'ending-soon': 'ending',
  'awaiting-answer': 'awaiting',
  objected: 'objected',
  restricted: 'restricted',
}

/** What a person may be used for, in words. */
export function PurposeChips({ states }: Pick<PersonRow, 'states'>) {
  const t = useTexts(peopleTexts)
  const name = useTexts(shortPurposeNames)
  if (states.length === 0) return <span className={styles.quiet}>{t('nothing')}</span>
  return (
    <span className={styles.chips}>
      {states.map(({ purpose, state }) => (
        <PurposeChip key={purpose} state={shown[state]} label={isNamed(purpose) ? name(purpose) : t(labelOf(state))} />
      ))}
    </span>
  )
}

const named = ['customer', 'prospecting', 'marketing', 'profiling'] as const
const isNamed = (purpose: string): purpose is (typeof named)[number] => named.some((one) => one === purpose)
const labelOf = (state: string) => (state === 'ending-soon' ? 'ending-soon' : 'awaiting-answer')
