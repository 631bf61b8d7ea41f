import { Progress } from '@mantine/core'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { importTexts } from './import-texts.ts'
import styles from './imports.module.css'
import type { Import } from './imports-api.ts'

/** Shares of the whole at which each step begins; writing takes the most. */
const begins = { stage: 5, decide: 30, merge: 40, commit: 45, finish: 98 } as const
type Step = keyof typeof begins

const isStep = (step: string): step is Step => step in begins

/** How far a list has come, in words and as a bar. */
export function ImportProgress({ of: { progress }, isLost }: { of: Import; isLost: boolean }) {
  const t = useTexts(importTexts)
  const { number } = useFormats()
  const step: Step = progress && isStep(progress.step) ? progress.step : 'stage'
  const { rowsRead, rowsDone } = progress ?? { rowsRead: 0, rowsDone: 0 }
  const share = step === 'commit' && rowsRead > 0 ? (rowsDone / rowsRead) * (begins.finish - begins.commit) : 0
  const rows =
    step === 'commit' || step === 'finish'
      ? t('rowsOf', { done: number(rowsDone), all: number(rowsRead) })
      : t('rowsRead', { count: rowsRead })
  return (
    <section className={styles.part} aria-label={t('running')}>
      <p>
        <strong>{t(step)}</strong> <span className={styles.quiet}>{rows}</span>
      </p>
      <Progress.Root>
        <Progress.Section value={begins[step] + share} aria-label={t('running')} />
      </Progress.Root>
      <p className={styles.quiet} role="status">
        {t(isLost ? 'lost' : 'mayClose')}
      </p>
    </section>
  )
}
