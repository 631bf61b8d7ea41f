import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { GroundChoice, PlanTable } from '../../../data-protection/erasure/erasure-plan.tsx'
import type { ErasureGround } from '../../../data-protection/erasure/erasure-plan-texts.ts'
import { answer, api } from '../../../platform/api/client.ts'
import { ConfirmByName } from '../../../platform/dialogs/confirm-by-name.tsx'
import { Load } from '../../../platform/page/states.tsx'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import styles from '../people.module.css'
import { BulkReach } from './bulk-reach.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { runInSteps } from './run-in-steps.ts'
import type { BulkPreview, BulkSelection } from './use-bulk.ts'

interface BulkEraseProps {
  selection: BulkSelection
  preview: BulkPreview
  onErased: () => Promise<unknown>
  onClose: () => void
}

/**
 * Erasing many: the plan first, then how many typed (article 17). It goes in steps: Cancel ends it after the one under way, and
 * who is gone by then is gone.
 */
export function BulkErase({ selection, preview, onErased, onClose }: BulkEraseProps) {
  const t = useTexts(bulkTexts)
  const { number } = useFormats()
  const navigate = useNavigate()
  const [ground, setGround] = useState<ErasureGround>('A17NonNecessity')
  const [done, setDone] = useState<number | undefined>(undefined)
  const [halved, setHalved] = useState<number | undefined>(undefined)
  const client = useQueryClient()
  const isStopped = useRef(false)
  const plan = useQuery({
    queryKey: ['people', 'bulk', 'erase-plan', selection],
    queryFn: ({ signal }) => answer(api.POST('/api/bulk/erase/plan', { body: { selection }, signal })),
    staleTime: 0,
  })
  const erase = async () => {
    setDone(0)
    setHalved(undefined)
    const {
      answers,
      reached: erased,
      fault,
    } = await runInSteps(
      (after) => answer(api.POST('/api/bulk/erase', { body: { selection, ground, ...(after && { after }) } })),
      setDone,
      () => isStopped.current,
    )
    if (fault !== undefined) {
      // Whoever is gone is gone from the list as well; the dialog says what is left.
      setHalved(erased)
      setDone(undefined)
      await client.invalidateQueries()
      throw fault
    }
    const open = answers.reduce((sum, step) => sum + step.open, 0)
    await onErased()
    // What still stands in texts about others is decided by who has just read the plan.
    if (open > 0) await navigate({ to: '/erasures' as string })
    showDone({
      text: open > 0 ? t('erasedOpen', { count: open, number: number(erased) }) : t('erased', { count: erased }),
    })
  }
  return (
    <ConfirmByName
      title={t('eraseMany', { count: preview.reached })}
      name={t('manyPeople', { count: preview.reached })}
      action={t('eraseMany', { count: preview.reached })}
      onConfirm={erase}
      onClose={() => {
        isStopped.current = true
        onClose()
      }}
    >
      <div className={styles.form}>
        <p>{t('eraseWhat')}</p>
        <BulkReach preview={preview} />
        <Load query={plan}>
          {(found) => (
            <>
              {found.next !== null && <p>{t('planOfFirst', { count: found.people })}</p>}
              <PlanTable items={found.plan} />
              {found.places > 0 && <p>{t('placesWait', { count: found.places })}</p>}
            </>
          )}
        </Load>
        <GroundChoice value={ground} onChange={setGround} />
        <p role="status">
          {done !== undefined && t('erasing', { done: number(done) })}
          {halved !== undefined && t('erasedUntil', { count: halved })}
        </p>
      </div>
    </ConfirmByName>
  )
}
