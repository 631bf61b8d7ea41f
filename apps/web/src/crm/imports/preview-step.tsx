import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { Duplicates } from './duplicates.tsx'
import { ExampleTable } from './example-table.tsx'
import { countGroups, firstGroup, type RowGroup, rowGroups, rowsOfGroup } from './group-rows.ts'
import styles from './imports.module.css'
import type { Preview } from './imports-api.ts'
import { journeyTexts } from './journey-texts.ts'
import { Reasons } from './reasons.tsx'

interface PreviewStepProps {
  preview: Preview
  show: RowGroup | undefined
  onShow: (group: RowGroup) => void
  onCorrect: () => void
}

const page = 25

/** ④ What would become of each row: counts that open, faults in their cells, duplicates beside whom they are the same as. */
export function PreviewStep({ preview, show, onShow, onCorrect }: PreviewStepProps) {
  const t = useTexts(journeyTexts)
  const { number } = useFormats()
  const counts = countGroups(preview)
  const group = show !== undefined && counts[show] > 0 ? show : firstGroup(counts)
  const [shown, setShown] = useState(page)
  const rows = rowsOfGroup(preview.look, group)
  const lead = { rejected: t('rejectedLead'), ledger: t('ledgerLead'), duplicate: t('duplicateLead') }
  return (
    <div className={styles.step}>
      <fieldset className={styles.groups}>
        <legend className="only-for-readers">{t('groups')}</legend>
        {rowGroups
          .filter((one) => counts[one] > 0 || one === 'accepted')
          .map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === group}
              onClick={() => {
                setShown(page)
                onShow(one)
              }}
            >
              {t(`group-${one}`, { count: counts[one] })}
            </button>
          ))}
      </fieldset>
      {counts.accepted === 0 && <p role="alert">{t('nobodyReady')}</p>}
      {group !== 'accepted' && group !== 'skipped' && <p className={styles.quiet}>{lead[group]}</p>}
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('noRows')}</p>
      ) : group === 'duplicate' ? (
        <Duplicates rows={rows.slice(0, shown)} />
      ) : (
        <ExampleTable label={t(`group-${group}`, { count: counts[group] })} rows={rows.slice(0, shown)} />
      )}
      {counts[group] > Math.min(shown, rows.length) && (
        <div className={styles.told}>
          <span className={styles.quiet}>
            {t('shown', { shown: number(Math.min(shown, rows.length)), count: number(counts[group]) })}
          </span>
          {rows.length > shown && (
            <Button size="sm" onClick={() => setShown(shown + page * 2)}>
              {t('showMore')}
            </Button>
          )}
        </div>
      )}
      {group === 'rejected' && counts.rejected > 0 && (
        <div>
          <Button onClick={onCorrect}>{t('correct')}</Button>
        </div>
      )}
      <Reasons of={preview} />
      <p className={styles.quiet}>{t('nothingKept')}</p>
    </div>
  )
}
