import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { changePreferences } from '../preferences/preferences.ts'
import { useInstallation } from '../session/installation.ts'
import { shellTexts } from '../shell/shell-texts.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './entrance.module.css'

const product = 'Diskret'

interface EntranceProps {
  title: string
  /** Over the title: which step of how many. */
  above?: string
  lead?: ReactNode
  /** For a form of two fields: as wide as they are, so that it stands in the middle. */
  isNarrow?: boolean
  children: ReactNode
}

/** The pages before the sign-in: one column of a form's width, the language above it. */
export function Entrance({ title, above, lead, isNarrow = false, children }: EntranceProps) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const company = useInstallation()?.company
  useEffect(() => {
    document.title = [title, company ?? product].join(' · ')
  }, [title, company])
  const other = language === 'da' ? 'en' : 'da'
  return (
    <div className={styles.entrance}>
      <header className={styles.head}>
        <span className={styles.company}>{company ?? product}</span>
        <Button variant="subtle" lang={other} onClick={() => changePreferences({ language: other })}>
          {t('language')}
        </Button>
      </header>
      <main className={styles.main} data-narrow={isNarrow || undefined}>
        {above && <p className={styles.above}>{above}</p>}
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
    </div>
  )
}
