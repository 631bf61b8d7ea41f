import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { ConfirmByName } from '../../platform/dialogs/confirm-by-name.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import styles from './confirm-erasure.module.css'
import { ErasurePlan, GroundChoice } from './erasure-plan.tsx'
import { type ErasureGround, erasurePlanTexts } from './erasure-plan-texts.ts'

interface ConfirmErasureProps {
  person: { id: string; name: string }
  title: string
  action: string
  /** When it is done: where the reader goes, what is asked anew. */
  onErased: () => Promise<unknown>
  onClose: () => void
}

/** Erasing: the plan first, then the name typed. It cannot be undone (article 17). */
export function ConfirmErasure({ person, title, action, onErased, onClose }: ConfirmErasureProps) {
  const t = useTexts(erasurePlanTexts)
  const navigate = useNavigate()
  const [ground, setGround] = useState<ErasureGround>('A17NonNecessity')
  return (
    <ConfirmByName
      title={title}
      name={person.name}
      action={action}
      onClose={onClose}
      onConfirm={async () => {
        const { id, state, checked } = await answer(
          api.DELETE('/api/people/{id}', { params: { path: { id: person.id }, query: { ground } } }),
        )
        await onErased()
        // What may still stand in texts about others is decided at once, by who has just read the plan.
        if (id && checked.places.length + checked.mentions.length > 0)
          await navigate({ to: `/erasures/${id}` as string })
        showDone({
          text:
            state === 'open'
              ? t('erasedOpen', { count: checked.places.length })
              : t('erased', { columns: checked.columns }),
        })
      }}
    >
      <div className={styles.form}>
        <p>{t('what')}</p>
        <ErasurePlan personId={person.id} />
        <GroundChoice value={ground} onChange={setGround} />
      </div>
    </ConfirmByName>
  )
}
