import { Kbd } from '@mantine/core'
import { useTexts } from '../texts/use-texts.ts'
import styles from './key-caps.module.css'
import { capsOf } from './key-table.ts'
import { keyTexts } from './key-texts.ts'

/** A key as its caps: `Ctrl` `K`, `G` then `P`. */
export function KeyCaps({ keys }: { keys: string }) {
  const t = useTexts(keyTexts)
  return (
    <span className={styles.caps}>
      {capsOf(keys).map((cap, index) =>
        cap === '>' ? (
          <span key={`then-${String(index)}`} className={styles.then}>
            {t('andThen')}
          </span>
        ) : (
          <Kbd key={`${cap}-${String(index)}`}>{cap}</Kbd>
        ),
      )}
    </span>
  )
}
