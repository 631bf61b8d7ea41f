import { IconLock, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { wordingQuery } from '../../crm/person/person-queries.ts'
import { Load, TextSkeleton } from '../../platform/page/states.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { Wording } from './group-wordings.ts'
import { wordingTexts } from './wording-texts.ts'
import styles from './wordings.module.css'

/** One version: its words, and since when it is locked (CON-23). */
export function VersionText({ wording, isInForce = false }: { wording: Wording; isInForce?: boolean }) {
  const t = useTexts(wordingTexts)
  const { day } = useFormats()
  const query = useQuery(wordingQuery(wording.id))
  const id = `version-${String(wording.version)}`
  return (
    <section className={styles.version} aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('versionShort', { number: wording.version })}</h2>
        {isInForce && <span className={styles.force}>{t('inForce')}</span>}
        <span className={styles.lock}>
          {wording.usedSince ? (
            <IconLock size={16} stroke={1.75} aria-hidden="true" />
          ) : (
            <IconPencil size={16} stroke={1.75} aria-hidden="true" />
          )}
          {wording.usedSince ? t('locked', { day: day(wording.usedSince) }) : t('open')}
        </span>
      </header>
      <Load query={query} skeleton={<TextSkeleton />}>
        {({ text, language }) => (
          <blockquote lang={language} className={styles.text}>
            {text}
          </blockquote>
        )}
      </Load>
    </section>
  )
}
