import { purposeNames } from '../../../platform/purposes/purpose-names.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { NextStep } from '../person-queries.ts'
import { usePersonView } from '../person-view.ts'
import { calledName } from './called-name.ts'
import styles from './card.module.css'
import { cardTexts } from './card-texts.ts'

/** What happens with the data by itself, and what keeps it from happening. */
export function NextSteps() {
  const { person } = usePersonView()
  const t = useTexts(cardTexts)
  const purposeName = useTexts(purposeNames)
  const { day } = useFormats()
  const name = calledName(person)
  const say = ({ what, on, purpose, unless }: NextStep) => {
    const when = day(on)
    const about = purpose ? purposeName(purpose) : ''
    if (what === 'erased')
      return unless === 'answered' ? t('erased-answered', { day: when, name }) : t('erased-basis-opens', { day: when })
    if (what === 'notice-due') return t('notice-due', { day: when, name })
    if (what === 'purpose-ends') return t('purpose-ends', { day: when, purpose: about })
    return t(what, { day: when, purpose: about.toLowerCase() })
  }
  const steps = [...new Set(person.card.next.map(say))]
  return (
    <div className={styles.foot}>
      <h3>{t('next')}</h3>
      {steps.length === 0 ? (
        <p className={styles.text}>{t('nothingNext')}</p>
      ) : (
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
