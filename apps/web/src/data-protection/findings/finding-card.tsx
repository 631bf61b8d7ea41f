import { Button, Checkbox, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem } from '../../platform/api/problem.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import card from '../text-card.module.css'
import { FindingConsent, vaultCategoriesOf } from './finding-consent.tsx'
import { findingTexts } from './finding-texts.ts'
import styles from './findings.module.css'
import { MarkedText } from './marked-text.tsx'

export type Finding =
  paths['/api/text-findings']['get']['responses'][200]['content']['application/json']['items'][number]
type Act =
  | { decision: 'dismiss' }
  | { decision: 'redact' }
  | { decision: 'vault' }
  | { decision: 'reword'; text: string }
/** What is to be done with a text, and with all that say the very same. */
export type Decision = Act & { equal: boolean }

interface FindingCardProps {
  finding: Finding
  isCurrent: boolean
  staged: Decision | undefined
  /** Whether one with the same text is chosen for all of them. */
  isCovered: boolean
  fault: unknown
  onFocus: () => void
  onDecide: (decision: Decision | undefined) => void
}

const places = ['notes.text', 'tasks.title', 'tags.tag'] as const
const isPlace = (place: string): place is (typeof places)[number] => places.some((one) => one === place)

/** One text: what it shows, a neutral wording, and the answers. */
export function FindingCard({ finding, isCurrent, staged, isCovered, fault, onFocus, onDecide }: FindingCardProps) {
  const t = useTexts(findingTexts)
  const { list, relative } = useFormats()
  const [wording, setWording] = useState(finding.proposal)
  const [isForEqual, setForEqual] = useState(finding.equal > 0)
  const decide = (act: Act) => onDecide({ ...act, equal: isForEqual && finding.equal > 0 })
  const { person, place, kind, text, findings, isChangeable, recordedAt } = finding
  const named = (isPossible: boolean) => [
    ...new Set(findings.filter((one) => one.isPossible === isPossible).map(({ category }) => t(category))),
  ]
  const [sure, possible] = [named(false), named(true)]
  const inVault = isChangeable ? vaultCategoriesOf(findings) : undefined
  const told = fault instanceof ApiProblem ? fault.message : undefined
  return (
    <article
      className={card.card}
      data-current={isCurrent || undefined}
      data-staged={staged?.decision}
      data-finding={finding.id}
      aria-label={person.name}
      onFocus={onFocus}
    >
      <header className={card.head}>
        <Link to={`/people/${person.id}` as string}>{person.name}</Link>
        <span>{t(isPlace(place) ? place : 'elsewhere')}</span>
        <time dateTime={recordedAt}>{relative(recordedAt)}</time>
        {kind === 'held' && <span>{t('held')}</span>}
      </header>
      <MarkedText text={text} findings={findings} />
      <p className={styles.shows}>
        {sure.length > 0 && <span>{t('shows', { what: list(sure) })}. </span>}
        {possible.length > 0 && <span>{t('mayShow', { what: list(possible) })}.</span>}
      </p>
      {isCovered && !staged ? (
        <p className={styles.shows}>{t('goesWith')}</p>
      ) : (
        <>
          {isChangeable ? (
            <Textarea
              label={t('wording')}
              description={finding.proposal === '' ? t('nothingLeft') : undefined}
              value={wording}
              minRows={1}
              error={staged?.decision === 'vault' ? undefined : told}
              onChange={(event) => {
                setWording(event.currentTarget.value)
                if (staged?.decision === 'reword') decide({ decision: 'reword', text: event.currentTarget.value })
              }}
            />
          ) : (
            <p className={styles.shows}>{t('locked')}</p>
          )}
          {finding.equal > 0 && (
            <Checkbox
              label={t('alsoEqual', { count: finding.equal })}
              checked={isForEqual}
              onChange={(event) => {
                const equal = event.currentTarget.checked
                setForEqual(equal)
                if (staged) onDecide({ ...staged, equal })
              }}
            />
          )}
          <div className={card.answers}>
            {isChangeable && (
              <Button
                data-answer="w"
                aria-pressed={staged?.decision === 'reword'}
                disabled={wording.trim() === ''}
                onClick={() => decide({ decision: 'reword', text: wording })}
              >
                {t('reword')}
              </Button>
            )}
            {isChangeable && (
              <Button
                data-answer="r"
                aria-pressed={staged?.decision === 'redact'}
                onClick={() => decide({ decision: 'redact' })}
              >
                {t('redact')}
              </Button>
            )}
            {inVault && (
              <Button
                data-answer="b"
                aria-pressed={staged?.decision === 'vault'}
                onClick={() => decide({ decision: 'vault' })}
              >
                {t('vault')}
              </Button>
            )}
            <Button
              data-answer="d"
              aria-pressed={staged?.decision === 'dismiss'}
              onClick={() => decide({ decision: 'dismiss' })}
            >
              {t('dismiss')}
            </Button>
            {staged && (
              <Button variant="subtle" onClick={() => onDecide(undefined)}>
                {t('clear')}
              </Button>
            )}
          </div>
          {staged?.decision === 'vault' && told && (
            <p className={card.fault} role="alert">
              {told}
            </p>
          )}
          {staged?.decision === 'vault' &&
            inVault?.map((category) => <FindingConsent key={category} person={person} category={category} />)}
        </>
      )}
    </article>
  )
}
