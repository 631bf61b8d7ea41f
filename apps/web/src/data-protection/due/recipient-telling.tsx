import { Radio, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ActForm } from '../../crm/person/acts/act-form.tsx'
import { answer, api } from '../../platform/api/client.ts'
import { Load } from '../../platform/page/states.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import styles from './due.module.css'
import { settleTexts } from './settle-texts.ts'

const states = ['sent', 'confirmed', 'impossible'] as const

/** Who is to be told of what, and how they were (article 19; TEL-1). */
export function RecipientTelling({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(settleTexts)
  const client = useQueryClient()
  const [state, setState] = useState<(typeof states)[number] | null>(null)
  const [proof, setProof] = useState('')
  const query = useQuery({
    queryKey: ['recipient-tasks'],
    queryFn: ({ signal }) => answer(api.GET('/api/recipient-tasks', { params: { query: { limit: 200 } }, signal })),
  })
  return (
    <ActForm
      heading={t('tellHeading')}
      action={t('saveTelling')}
      isReady={state !== null && proof.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        if (!state) return
        await answer(
          api.POST('/api/recipient-tasks/{id}/telling', { params: { path: { id } }, body: { state, proof } }),
        )
        showDone({ text: t('saved') })
        await Promise.all([['due'], ['recipient-tasks']].map((queryKey) => client.invalidateQueries({ queryKey })))
      }}
    >
      <Load query={query}>
        {({ items }) => {
          const task = items.find((one) => one.id === id)
          if (!task) return <p>{t('gone')}</p>
          const whom = task.whom ? [...task.whom.names, ...task.whom.emails, ...task.whom.phones] : []
          return (
            <dl className={styles.facts}>
              <dt>{t('recipient')}</dt>
              <dd>{task.recipient}</dd>
              <dt>{t('told')}</dt>
              <dd>{t(task.act)}</dd>
              {whom.length > 0 && (
                <>
                  <dt>{t('whom')}</dt>
                  <dd>{whom.join(', ')}</dd>
                </>
              )}
            </dl>
          )
        }}
      </Load>
      <Radio.Group
        label={t('state')}
        value={state}
        onChange={(value) => setState(states.find((one) => one === value) ?? null)}
      >
        <div className={styles.checks}>
          {states.map((value) => (
            <Radio key={value} value={value} label={t(value)} data-autofocus={value === 'sent' || undefined} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('proof')}
        maxLength={2000}
        value={proof}
        onChange={(event) => setProof(event.currentTarget.value)}
      />
    </ActForm>
  )
}
