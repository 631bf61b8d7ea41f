import { useMediaQuery } from '@mantine/hooks'
import { IconChevronDown, IconChevronRight, IconChevronUp } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { cardTexts } from './card/card-texts.ts'
import { PermissionSentence, PurposeCard } from './card/purpose-card.tsx'
import { Invited } from './invited.tsx'
import styles from './person.module.css'
import { personRoute, type personTabs } from './person-screen.ts'
import { personTexts } from './person-texts.ts'
import { usePersonView } from './person-view.ts'
import { Timeline } from './timeline/timeline.tsx'
import { Who } from './who/who.tsx'

const focusCard = () =>
  requestAnimationFrame(() => {
    const card = document.getElementById('purpose-card')
    card?.scrollIntoView({ block: 'nearest' })
    card?.focus()
  })

/** The three parts: beside each other where there is room, the card as a strip where there is less, one at a time on a phone. */
export function PersonBody() {
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  const isWide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false })
  const { reads } = usePersonView()
  if (isPhone) return <OnPhone />
  const middle = reads ? <Timeline desk={reads} /> : <Invited />
  if (isWide)
    return (
      <div className={styles.columns}>
        <Who />
        {middle}
        <Side />
      </div>
    )
  return (
    <>
      <Strip />
      <div className={styles.columns}>
        <Who />
        {middle}
      </div>
    </>
  )
}

function Side() {
  useKeyAction('person.purposes', focusCard)
  return (
    <div className={styles.side}>
      <PurposeCard />
    </div>
  )
}

/** The card as a strip under the name, which opens where it stands. */
function Strip() {
  const t = useTexts(cardTexts)
  const [isOpen, setOpen] = useState(false)
  useKeyAction('person.purposes', () => {
    setOpen(true)
    focusCard()
  })
  const Fold = isOpen ? IconChevronUp : IconChevronDown
  return (
    <div className={styles.strip} data-open={isOpen}>
      <div className={styles.stripLine}>
        <PermissionSentence />
        <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'hideAll' : 'showAll')}
          <Fold size={16} stroke={1.75} aria-hidden="true" />
        </button>
      </div>
      {isOpen && <PurposeCard isPlain />}
    </div>
  )
}

/** On a phone the sentence is the sticky line under the name; a press opens the card. */
function OnPhone() {
  const { reads, person } = usePersonView()
  const t = useTexts(personTexts)
  const inCard = useTexts(cardTexts)
  const { relative } = useFormats()
  const { tab } = personRoute.useSearch()
  const navigate = useNavigate({ from: '/people/$personId' })
  const show = (next: (typeof personTabs)[number] | undefined) =>
    void navigate({ search: (before) => ({ ...before, tab: next }), replace: true })
  useKeyAction('person.purposes', () => show('purposes'))
  return (
    <>
      <p className={styles.under}>{[person.title, person.company].filter(Boolean).join(' · ')}</p>
      <button
        type="button"
        className={styles.line}
        aria-expanded={tab === 'purposes'}
        onClick={() => show(tab === 'purposes' ? undefined : 'purposes')}
      >
        <PermissionSentence />
        <span className="only-for-readers">{inCard(tab === 'purposes' ? 'hideAll' : 'showAll')}</span>
        {tab === 'purposes' ? (
          <IconChevronUp size={16} stroke={1.75} aria-hidden="true" />
        ) : (
          <IconChevronRight size={16} stroke={1.75} aria-hidden="true" />
        )}
      </button>
      {tab === 'purposes' ? (
        <PurposeCard isPlain />
      ) : (
        <>
          {person.nextTask && (
            <p className={styles.under}>
              {t('nextTask', { title: person.nextTask.title })}
              {person.nextTask.dueOn && ` · ${relative(person.nextTask.dueOn)}`}
            </p>
          )}
          <nav aria-label={t('parts')} className={styles.tabs}>
            <button type="button" aria-current={tab === undefined} onClick={() => show(undefined)}>
              {reads ? t('timeline') : t('invitedTitle')}
            </button>
            <button type="button" aria-current={tab === 'about'} onClick={() => show('about')}>
              {t('about')}
            </button>
          </nav>
          {tab === 'about' ? <Who /> : reads ? <Timeline desk={reads} /> : <Invited />}
        </>
      )}
    </>
  )
}
