import { Link } from '@tanstack/react-router'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { importTexts } from './import-texts.ts'
import styles from './imports.module.css'
import type { Import } from './imports-api.ts'
import { remainedTexts } from './remained-texts.ts'

const isReason = (reason: string): reason is keyof typeof remainedTexts.entries => reason in remainedTexts.entries

/** Of a list that was taken back: who stayed, and why. */
export function Remained({ of: { remained = [] } }: { of: Pick<Import, 'remained'> }) {
  const t = useTexts(importTexts)
  const why = useTexts(remainedTexts)
  if (remained.length === 0) return <p>{t('nobodyRemained')}</p>
  return (
    <section className={styles.part}>
      <p>{t('remained', { count: remained.length })}</p>
      <ul className={styles.cards}>
        {remained.slice(0, 100).map(({ person, reasons }, index) => (
          <li key={person}>
            <Link to={`/people/${person}` as string}>{t('person', { number: index + 1 })}</Link>
            <span className={styles.quiet}>
              {reasons.map((reason) => (isReason(reason) ? why(reason) : reason)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
