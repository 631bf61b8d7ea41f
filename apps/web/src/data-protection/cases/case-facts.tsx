import { Link } from '@tanstack/react-router'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { RightsCase } from './case-queries.ts'
import { TimeLeft, useWayNames } from './case-state.tsx'
import { caseTexts } from './case-texts.ts'
import styles from './cases.module.css'

interface CaseFactsProps {
  one: RightsCase
  person: { id: string; name: string } | undefined
}

/** Who asked for what, when and how; by when it is answered, and what came of it. */
export function CaseFacts({ one, person }: CaseFactsProps) {
  const t = useTexts(caseTexts)
  const wayOf = useWayNames()
  const { day, moment } = useFormats()
  const { state, words, extensionReason, outcome, answeredAt } = one
  return (
    <dl className={styles.facts}>
      <dt>{t('who')}</dt>
      <dd>
        {person ? (
          <Link to={`/people/${person.id}?desk=rights` as string}>{person.name}</Link>
        ) : (
          t(one.person === null ? 'unknown' : 'gone')
        )}
      </dd>
      <dt>{t('words')}</dt>
      <dd>
        {words ? (
          <blockquote className={styles.words}>{words}</blockquote>
        ) : (
          <span className={styles.quiet}>{t(one.person !== null && !person ? 'wordsGone' : 'noWords')}</span>
        )}
      </dd>
      <dt>{t('received')}</dt>
      <dd>{t('receivedBy', { day: day(one.receivedAt), way: wayOf(one.channel).toLowerCase() })}</dd>
      <dt>{t('due')}</dt>
      <dd className={styles.day}>
        <span>{day(one.dueOn)}</span> <TimeLeft of={one} />
      </dd>
      {extensionReason && (
        <>
          <dt>{t('extended')}</dt>
          <dd>{withoutCode(extensionReason)}</dd>
        </>
      )}
      <dt>{t('state')}</dt>
      <dd>{t(`is-${state}`)}</dd>
      {outcome && (
        <>
          <dt>{t('answer')}</dt>
          <dd>{outcome === 'OBJ-1' ? t('OBJ-1') : outcome}</dd>
        </>
      )}
      {answeredAt && (
        <>
          <dt>{t('answeredOn')}</dt>
          <dd>{moment(answeredAt)}</dd>
        </>
      )}
    </dl>
  )
}

/** The ground stands before the reason as its code; the reason says it in words. */
const withoutCode = (reason: string) => reason.replace(/^A12\w+: /, '')
