import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { positionTexts } from './position-texts.ts'

/** From when to when somebody holds or held a position. */
export interface Period {
  /** `YYYY-MM-DD`. */
  startedOn: string | null
  endedOn: string | null
}

/** @returns a writer of periods: `12.3.2024 til nu`; nothing where neither end is known */
export function useWritePeriod(): (period: Period) => string {
  const t = useTexts(positionTexts)
  const { shortDay } = useFormats()
  return ({ startedOn, endedOn }) => {
    if (startedOn && endedOn) return t('period', { from: shortDay(startedOn), until: shortDay(endedOn) })
    if (startedOn) return t('since', { from: shortDay(startedOn) })
    return endedOn ? t('untilOnly', { until: shortDay(endedOn) }) : ''
  }
}
