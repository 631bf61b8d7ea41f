import {
  type Icon,
  IconCircleCheck,
  IconCircleMinus,
  IconClockExclamation,
  IconHandStop,
  IconHourglass,
  IconLock,
} from '@tabler/icons-react'
import { useTexts } from '../texts/use-texts.ts'
import type { PurposeState } from '../theme/tokens.ts'
import styles from './purpose-chip.module.css'
import { purposeStateTexts } from './purpose-texts.ts'

export const purposeStateIcons: Record<PurposeState, Icon> = {
  permitted: IconCircleCheck,
  'not-permitted': IconCircleMinus,
  awaiting: IconHourglass,
  ending: IconClockExclamation,
  objected: IconHandStop,
  restricted: IconLock,
}

interface PurposeChipProps {
  state: PurposeState
  /** Which purpose: `Kunde`, `Nyheder på e-mail`. Without it the state's own words stand there. */
  label?: string
}

/** What may be done for one purpose: icon and word in one colour on its tint; never by colour alone. */
export function PurposeChip({ state, label }: PurposeChipProps) {
  const t = useTexts(purposeStateTexts)
  const StateIcon = purposeStateIcons[state]
  return (
    <span className={styles.chip} data-state={state}>
      <StateIcon size={14} stroke={1.75} aria-hidden="true" />
      {label === undefined ? (
        t(state)
      ) : (
        <>
          {label}
          <span className="only-for-readers">: {t(state)}</span>
        </>
      )}
    </span>
  )
}
