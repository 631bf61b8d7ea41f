import { displayNames } from '@diskret/server/texts/intl-formats'
import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Load } from '../../../platform/page/states.tsx'
import { purposeNames } from '../../../platform/purposes/purpose-names.ts'
import { locales, useLanguage } from '../../../platform/texts/language.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { wordingQuery } from '../person-queries.ts'
import { actTexts } from './act-texts.ts'
import styles from './acts.module.css'

/** The very words that the person agreed to; a later version changes nothing here (CON-23). */
export function WordingDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(actTexts)
  const name = useTexts(purposeNames)
  const language = useLanguage()
  const query = useQuery(wordingQuery(id))
  const languages = displayNames(locales[language], { type: 'language' })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('wordingHeading')}
      size="40rem"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Load query={query}>
        {(wording) => (
          <div className={styles.form}>
            <p className={styles.quiet}>
              {t('wordingMeta', {
                purpose: name(wording.purpose),
                version: wording.version,
                language: languages.of(wording.language) ?? wording.language,
              })}
            </p>
            <blockquote lang={wording.language} className={styles.wording} style={{ margin: 0 }}>
              {wording.text}
            </blockquote>
          </div>
        )}
      </Load>
    </Modal>
  )
}
