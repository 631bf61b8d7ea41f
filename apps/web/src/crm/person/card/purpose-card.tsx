import { useLanguage } from '../../../platform/texts/language.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { usePersonView } from '../person-view.ts'
import styles from './card.module.css'
import { cardTexts } from './card-texts.ts'
import { describePermission } from './describe-permission.ts'
import { Looks } from './looks.tsx'
import { NextSteps } from './next-steps.tsx'
import { PurposeRow } from './purpose-row.tsx'

/** The card that never scrolls away: what may be done, on what it rests, what happens next, who has looked. */
export function PurposeCard({ isPlain = false }: { isPlain?: boolean }) {
  const { person, desk } = usePersonView()
  const t = useTexts(cardTexts)
  return (
    <section className={styles.card} data-plain={isPlain} aria-labelledby="purposes" id="purpose-card" tabIndex={-1}>
      <h2 id="purposes">{t('title')}</h2>
      {!isPlain && <PermissionSentence />}
      {desk !== 'invitation' && (
        <ul className={styles.purposes}>
          {person.card.purposes.map((purpose) => (
            <PurposeRow key={purpose.purpose} purpose={purpose} />
          ))}
        </ul>
      )}
      <NextSteps />
      <Looks />
    </section>
  )
}

/** The sentence on top of everything: `Du må ringe og skrive om aftalen.` */
export function PermissionSentence() {
  const { person, desk } = usePersonView()
  const language = useLanguage()
  const isInvited = person.card.awaiting !== null
  // Marketing works for news alone, whatever else is open (PRI-2).
  const purposes = person.card.purposes.filter(
    ({ purpose }) => desk !== 'marketing' || purpose === 'marketing' || purpose === 'profiling',
  )
  return <p className={styles.sentence}>{describePermission({ purposes, isInvited }, language)}</p>
}
