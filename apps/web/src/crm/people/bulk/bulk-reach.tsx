import { List } from '@mantine/core'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import styles from '../people.module.css'
import { bulkTexts } from './bulk-texts.ts'
import type { BulkPreview } from './use-bulk.ts'

/** How many an act will reach, how many not, and why: before it is done. */
export function BulkReach({ preview }: { preview: BulkPreview | undefined }) {
  const t = useTexts(bulkTexts)
  const { number } = useFormats()
  if (!preview) return null
  const { reached, exact, notReached, reasons } = preview
  return (
    <div className={styles.reach}>
      <p className="figures">
        {exact ? t('reaches', { count: reached }) : t('reachesOver', { number: number(reached) })}
        {notReached > 0 && ` · ${t('notReached', { count: notReached })}`}
      </p>
      {reasons.length > 0 && (
        <List size="sm" aria-label={t('whyTitle')}>
          {reasons.map(({ reason, count }) => (
            <List.Item key={reason}>{t(reason, { number: number(count) })}</List.Item>
          ))}
        </List>
      )}
    </div>
  )
}
