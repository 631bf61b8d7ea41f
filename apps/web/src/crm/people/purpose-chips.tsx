import { PurposeChip } from '../../platform/purposes/purpose-chip.tsx'
import { shortPurposeNames } from '../../platform/purposes/purpose-names.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
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

interface PurposeChipsProps extends Pick<PersonRow, 'states'> {
  /** So many stand there where room is scarce; of the others their number, and for a screen reader their names. */
  most?: number
  /** Goes on in the next line rather than out of sight. */
  isWhole?: boolean
}

/** What a person may be used for, in words. */
export function PurposeChips({ states, most = states.length, isWhole = false }: PurposeChipsProps) {
  const t = useTexts(peopleTexts)
  const name = useTexts(shortPurposeNames)
  const { list } = useFormats()
  if (states.length === 0) return <span className={styles.quiet}>{t('nothing')}</span>
  const labelOf = ({ purpose, state }: PersonRow['states'][number]) =>
    isNamed(purpose) ? name(purpose) : t(state === 'ending-soon' ? 'ending-soon' : 'awaiting-answer')
  const others = states.slice(most)
  return (
    <span className={styles.chips} data-whole={isWhole || undefined}>
      {states.slice(0, most).map((one) => (
        <PurposeChip key={one.purpose} state={shown[one.state]} label={labelOf(one)} />
      ))}
      {others.length > 0 && (
        <span className={styles.others}>
          <span aria-hidden="true">{t('others', { count: others.length })}</span>
          <span className="only-for-readers">{list(others.map(labelOf))}</span>
        </span>
      )}
    </span>
  )
}

const named = ['customer', 'prospecting', 'marketing', 'profiling'] as const
const isNamed = (purpose: string): purpose is (typeof named)[number] => named.some((one) => one === purpose)
