import { Button, Textarea, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ApiProblem } from '../../platform/api/problem.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { keyShortcuts } from '../../platform/keys/key-actions.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { MarkedText } from '../findings/marked-text.tsx'
import card from '../text-card.module.css'
import styles from './erasures.module.css'
import { erasuresTexts } from './erasures-texts.ts'

export type Places = paths['/api/erasures/{id}/places']['get']['responses'][200]['content']['application/json']
export type Place = Places['items'][number]
/** What shall become of a place. */
export type Decision =
  | { decision: 'redact' }
  | { decision: 'reword'; text: string }
  | { decision: 'keep'; reason: string }

/** @returns by what the page knows a place */
export const placeId = ({ table, id }: Pick<Place, 'table' | 'id'>) => `${table} ${id}`

interface PlaceCardProps {
  place: Place
  isCurrent: boolean
  staged: Decision | undefined
  fault: unknown
  onFocus: () => void
  onDecide: (decision: Decision | undefined) => void
}

/** One text about somebody else: what of it may be about who was erased, and three answers. */
export function PlaceCard({ place, isCurrent, staged, fault, onFocus, onDecide }: PlaceCardProps) {
  const t = useTexts(erasuresTexts)
  const language = useLanguage()
  const { texts } = place
  const isGone = texts.every(({ text }) => text === null)
  const canRedact = texts.every(({ isAsSearched }) => isAsSearched)
  const [only] = texts
  const proposal = texts.length === 1 && only?.isWordable ? only.redacted : null
  const kept = isGone ? 'Gone' : canRedact ? 'NotAbout' : 'Changed'
  const told = fault instanceof ApiProblem ? fault.message : undefined
  return (
    <article
      className={card.card}
      data-current={isCurrent || undefined}
      data-staged={staged?.decision}
      data-place={placeId(place)}
      aria-label={[place.label[language], ...place.about.map(({ name }) => name)].join(', ')}
      onFocus={onFocus}
      onKeyDown={(event) => {
        // Out of the words and back to the answers, where single keys work.
        if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return
        if (event.target.matches('textarea, input'))
          event.currentTarget.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
      }}
    >
      <header className={card.head}>
        <span>{place.label[language]}</span>
        {place.about.length > 0 && (
          <span>
            {t('about')}{' '}
            {place.about.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to={`/people/${id}?desk=rights` as string}>{name}</Link>
              </span>
            ))}
          </span>
        )}
        <span>{t(place.isName ? 'name' : 'identifiers')}</span>
      </header>
      {texts.map(({ column, label, text, marks }) =>
        text === null ? null : (
          <div key={column}>
            {texts.length > 1 && <p className={styles.quiet}>{label[language]}</p>}
            <MarkedText text={text} findings={marks} />
          </div>
        ),
      )}
      {!canRedact && <p className={styles.quiet}>{t(isGone ? 'gone' : 'changed')}</p>}
      {staged?.decision === 'redact' && (
        <div>
          <p className={styles.quiet}>{t('willSay')}</p>
          {texts.map(({ column, redacted }) => (
            <blockquote key={column} className={card.text}>
              {redacted}
            </blockquote>
          ))}
        </div>
      )}
      {staged?.decision === 'reword' && (
        <Textarea
          label={t('wording')}
          description={t('wordingHelp')}
          value={staged.text}
          autosize
          minRows={2}
          autoFocus
          error={told}
          onChange={(event) => onDecide({ decision: 'reword', text: event.currentTarget.value })}
        />
      )}
      {staged?.decision === 'keep' && (
        <TextInput
          label={t('reason')}
          description={t('reasonHelp')}
          value={staged.reason}
          maxLength={2000}
          error={told ?? (staged.reason.trim().length < 3 ? t('reasonMissing') : undefined)}
          onChange={(event) => onDecide({ decision: 'keep', reason: event.currentTarget.value })}
        />
      )}
      {staged?.decision === 'redact' && told && (
        <p role="alert" className={card.fault}>
          {told}
        </p>
      )}
      <div className={card.answers}>
        {canRedact && (
          <Button
            data-answer="r"
            aria-pressed={staged?.decision === 'redact'}
            onClick={() => onDecide({ decision: 'redact' })}
            {...keyShortcuts('queue.redact')}
          >
            {t('redact')}
          </Button>
        )}
        {proposal !== null && (
          <Button
            data-answer="w"
            aria-pressed={staged?.decision === 'reword'}
            onClick={() => onDecide({ decision: 'reword', text: proposal })}
            {...keyShortcuts('queue.reword')}
          >
            {t('reword')}
          </Button>
        )}
        <Button
          data-answer="d"
          aria-pressed={staged?.decision === 'keep'}
          onClick={() => onDecide({ decision: 'keep', reason: t(`reason${kept}`) })}
          {...keyShortcuts('queue.dismiss')}
        >
          {t(isGone ? 'keepGone' : canRedact ? 'keep' : 'keepChanged')}
        </Button>
        {staged && (
          <Button variant="subtle" onClick={() => onDecide(undefined)}>
            {t('clear')}
          </Button>
        )}
      </div>
    </article>
  )
}
