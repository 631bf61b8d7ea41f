import { Radio, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ActForm } from '../../crm/person/acts/act-form.tsx'
import { answer, api } from '../../platform/api/client.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import styles from './due.module.css'
import { settleTexts } from './settle-texts.ts'

const outcomes = ['upheld', 'rejected'] as const

interface ObjectionDecisionProps {
  id: string
  person: string | undefined
  onClose: () => void
}

/** Upheld, or overridden by grounds that are written down (OBJ-2); nothing is chosen before. */
export function ObjectionDecision({ id, person, onClose }: ObjectionDecisionProps) {
  const t = useTexts(settleTexts)
  const client = useQueryClient()
  const [outcome, setOutcome] = useState<(typeof outcomes)[number] | null>(null)
  const [balance, setBalance] = useState('')
  return (
    <ActForm
      heading={t('objectionHeading')}
      lead={t('objectionWhat')}
      action={t('saveDecision')}
      isReady={outcome === 'upheld' || (outcome === 'rejected' && balance.trim() !== '')}
      onClose={onClose}
      onAct={async () => {
        if (!outcome) return
        await answer(
          api.POST('/api/objections/{id}/decision', {
            params: { path: { id } },
            body: { outcome, ...(outcome === 'rejected' && { balance }) },
          }),
        )
        showDone({ text: t('decided') })
        await Promise.all(
          [['due'], ['counters'], ['people', person]].map((queryKey) => client.invalidateQueries({ queryKey })),
        )
      }}
    >
      {person && (
        <p>
          <Link to={`/people/${person}?desk=rights` as string}>{t('person')}</Link>
        </p>
      )}
      <Radio.Group
        label={t('outcome')}
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? null)}
      >
        <div className={styles.checks}>
          {outcomes.map((value) => (
            <Radio key={value} value={value} label={t(value)} data-autofocus={value === 'upheld' || undefined} />
          ))}
        </div>
      </Radio.Group>
      {outcome === 'rejected' && (
        <Textarea
          label={t('balance')}
          maxLength={5000}
          value={balance}
          onChange={(event) => setBalance(event.currentTarget.value)}
        />
      )}
    </ActForm>
  )
}
