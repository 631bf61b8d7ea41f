import { Button } from '@mantine/core'
import { PurposeChip } from '../../../platform/purposes/purpose-chip.tsx'
import { purposeNames } from '../../../platform/purposes/purpose-names.ts'
import { useLanguage } from '../../../platform/texts/language.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { PurposeState } from '../../../platform/theme/tokens.ts'
import { useOpenAct } from '../acts/person-act.ts'
import type { CardPurpose } from '../person-queries.ts'
import { useIsOfficer, usePersonView } from '../person-view.ts'
import { useItemWords } from '../timeline/timeline.tsx'
import { buttonOf } from './button-of.ts'
import { calledName } from './called-name.ts'
import styles from './card.module.css'
import { cardTexts } from './card-texts.ts'
import { isOpen } from './describe-permission.ts'
import { describePurpose } from './describe-purpose.ts'

const chipStates: Record<CardPurpose['state'], PurposeState> = {
  permitted: 'permitted',
  'ending-soon': 'ending',
  'awaiting-answer': 'awaiting',
  objected: 'objected',
  restricted: 'restricted',
  'not-permitted': 'not-permitted',
}

/** One purpose: its state, on what it rests, the wording, and the one thing to do about it. */
export function PurposeRow({ purpose }: { purpose: CardPurpose }) {
  const { person, desk } = usePersonView()
  const t = useTexts(cardTexts)
  const name = useTexts(purposeNames)
  const language = useLanguage()
  const formats = useFormats()
  const { topic } = useItemWords()
  const open = useOpenAct()
  const isOfficer = useIsOfficer()
  // A restriction is one act for all of them, so its button stands once.
  const isAgain = purpose.state === 'restricted' && person.card.purposes[0]?.purpose !== purpose.purpose
  const button = isAgain ? undefined : buttonOf(purpose, { isOfficer, desk })
  const shown = isOpen(purpose.state) || isOfficer ? purpose.consents.filter(({ wording }) => wording !== null) : []
  const wordings = [...new Map(shown.map((consent) => [consent.wording!.id, consent])).values()].slice(0, 4)
  const proofs = desk === 'rights' && isOpen(purpose.state) ? proofsOf(person.related.consents, purpose.purpose) : []
  return (
    <li className={styles.purpose}>
      <div className={styles.purposeHead}>
        <h3>{name(purpose.purpose)}</h3>
        <PurposeChip state={chipStates[purpose.state]} />
      </div>
      <p className={styles.text}>
        {describePurpose(purpose, {
          language,
          formats,
          name: calledName(person),
          topic,
          why: person.purposes[purpose.purpose]?.why ?? null,
        })}
      </p>
      {proofs.map((evidence) => (
        <p key={evidence} className={styles.text}>
          {t('evidence', { evidence })}
        </p>
      ))}
      {wordings.length > 0 && (
        <p className={styles.wordings}>
          {wordings.length > 1 && <span>{t('wordings')}</span>}
          {wordings.map(({ id, wording, topic: about }) => {
            const named = about && wordings.length > 1 ? topic(about) : null
            return (
              <button
                key={id}
                type="button"
                className={styles.link}
                aria-label={named ? t('wordingOf', { topic: named }) : undefined}
                onClick={() => open({ kind: 'wording', id: wording!.id })}
              >
                {named ?? t('wording')}
              </button>
            )
          })}
        </p>
      )}
      {button?.label === 'possible' && (
        <button type="button" className={styles.link} onClick={() => open(button.act)}>
          {t('possible')}
        </button>
      )}
      {button && button.label !== 'possible' && (
        <Button size="sm" className={styles.act ?? ''} onClick={() => open(button.act)}>
          {t(button.label)}
        </Button>
      )}
    </li>
  )
}

function proofsOf(rows: readonly Record<string, { value: unknown }>[] | undefined, purpose: string): string[] {
  const texts = (rows ?? []).flatMap((row) => {
    const isGiven = row.status?.value === 'ConsentGiven' || row.status?.value === 'RenewedConsentGiven'
    const proof = row.evidence?.value
    return row.purpose?.value === purpose && isGiven && typeof proof === 'string' ? [proof] : []
  })
  return [...new Set(texts)].slice(0, 3)
}
