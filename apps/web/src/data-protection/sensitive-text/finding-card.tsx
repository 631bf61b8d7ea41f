import { explainFinding } from '@diskret/sensitive-text/explain-finding'
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { ApiProblem } from '../../platform/api/problem.ts'
import { KeyCaps } from '../../platform/keys/key-caps.tsx'
import { pageTexts } from '../../platform/page/page-texts.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './finding-card.module.css'
import type { FoundPassage } from './found-passages.ts'
import { sensitiveTexts } from './sensitive-texts.ts'
import { useFindingTitle } from './use-finding-title.ts'

interface FindingCardProps {
  passage: FoundPassage
  /** Which of how many; nothing where the card is the only one. */
  place?: { at: number; count: number }
  /** Whether the card stands by itself, under a field, and takes no focus when it appears. */
  isAlone?: boolean
  onTake: () => void
  onRemove: () => void
  /** Remembers that the sentence is not sensitive. */
  onDismiss: () => Promise<void>
  onNext?: () => void
  onClose?: () => void
  /** Another way out: keeping it with the person's explicit consent. */
  children?: ReactNode
}

/** Says what a sentence shows and why, and offers ways on; the first is one key away. */
export function FindingCard(props: FindingCardProps) {
  const { passage, place, isAlone, onTake, onRemove, onDismiss, onNext, onClose, children } = props
  const t = useTexts(sensitiveTexts)
  const page = useTexts(pageTexts)
  const language = useLanguage()
  const title = useFindingTitle()(passage.findings)
  const titleId = useId()
  const first = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLElement>(null)
  useCardKeys(card, onClose, onNext)
  const dismiss = useMutation({ mutationFn: onDismiss })
  // Another sentence is another card: who came by key goes on by key.
  const shown = `${passage.start} ${passage.text}`
  useEffect(() => {
    if (!isAlone && shown) first.current?.focus()
  }, [isAlone, shown])
  const reasons = [...new Set(passage.findings.map((finding) => explainFinding(finding, language)))]
  const fault = dismiss.error
  return (
    <section ref={card} className={isAlone ? `${styles.card} ${styles.alone}` : styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <p id={titleId} className={styles.title}>
          {title}
        </p>
        <span className={styles.side}>
          {place && place.count > 1 && (
            <>
              <span>{t('place', place)}</span>
              <Button size="sm" variant="subtle" onClick={onNext}>
                {t('next')}
              </Button>
            </>
          )}
          {onClose && (
            <Tooltip label={t('close')}>
              <ActionIcon aria-label={t('close')} onClick={onClose}>
                <IconX size={16} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          )}
        </span>
      </div>
      {reasons.map((reason) => (
        <p key={reason} className={styles.why}>
          {reason}
        </p>
      ))}
      {passage.findings.some(({ category }) => category === 'national_id') && (
        <p className={styles.why}>{t('numberOut')}</p>
      )}
      {passage.suggestion === '' ? (
        <p className={styles.why}>{t('nothingLeft')}</p>
      ) : (
        <blockquote className={styles.proposal} aria-label={t('proposal')}>
          {passage.suggestion}
        </blockquote>
      )}
      <div className={styles.actions}>
        {passage.suggestion !== '' && (
          <Button ref={first} onClick={onTake} rightSection={isAlone ? undefined : <KeyCaps keys="enter" />}>
            {t('take')}
          </Button>
        )}
        <Button {...(passage.suggestion === '' ? { ref: first } : { variant: 'subtle' })} onClick={onRemove}>
          {t('remove')}
        </Button>
        <Button variant="subtle" loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
          {t('dismiss')}
        </Button>
        {children}
      </div>
      {fault && (
        <p className={styles.fault} role="alert">
          {fault instanceof ApiProblem && fault.message ? fault.message : page('failedWhy')}
        </p>
      )}
    </section>
  )
}

/** Esc closes, and the key that opened the card goes on to the next; neither reaches what stands around it. */
function useCardKeys(
  card: RefObject<HTMLElement | null>,
  onClose: (() => void) | undefined,
  onNext: (() => void) | undefined,
): void {
  const latest = useRef({ onClose, onNext })
  latest.current = { onClose, onNext }
  useEffect(() => {
    const element = card.current
    const listen = (event: KeyboardEvent) => {
      const isNext = event.key === '.' && (event.ctrlKey || event.metaKey)
      const act = event.key === 'Escape' ? latest.current.onClose : isNext ? latest.current.onNext : undefined
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [card])
}
