import { useTexts } from '../../platform/texts/use-texts.ts'
import type { RightsCase } from './case-queries.ts'
import { caseTexts } from './case-texts.ts'
import styles from './cases.module.css'

/** How long is left, or that it is late: late stays late (SM-17). */
export function TimeLeft({ of: { state, late, workingDays } }: { of: RightsCase }) {
  const t = useTexts(caseTexts)
  if (state !== 'received') return late ? <span className={styles.late}>{t('lateAnswer')}</span> : null
  if (late) return <span className={styles.late}>{t('late')}</span>
  return <span>{workingDays === 0 ? t('today') : workingDays !== null ? t('days', { count: workingDays }) : ''}</span>
}

const ways = ['page', 'email', 'telephone', 'letter', 'in-person', 'api'] as const

/** @returns says how a request came */
export function useWayNames(): (channel: string) => string {
  const t = useTexts(caseTexts)
  return (channel) => {
    const way = ways.find((one) => one === channel)
    return way ? t(way) : '–'
  }
}
