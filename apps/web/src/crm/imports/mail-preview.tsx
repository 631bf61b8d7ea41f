import { Accordion } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { OneOf } from '../../platform/fields/one-of.tsx'
import { Load } from '../../platform/page/states.tsx'
import { languageNames, languages, useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { journeyTexts } from './import-journey-texts.ts'
import styles from './imports.module.css'
import type { Basis } from './send-list.ts'

/** The message that will be sent, as it will look, in both languages. */
export function MailPreview({ basis, source }: { basis: Basis; source: string }) {
  const t = useTexts(journeyTexts)
  const own = useLanguage()
  const [language, setLanguage] = useState(own)
  const [isOpen, setOpen] = useState<string | null>(null)
  const mail = useQuery({
    queryKey: ['notices', 'preview', basis, source],
    queryFn: ({ signal }) => answer(api.GET('/api/notices/preview', { params: { query: { basis, source } }, signal })),
    enabled: isOpen !== null,
  })
  return (
    <Accordion variant="default" value={isOpen} onChange={setOpen}>
      <Accordion.Item value="mail">
        <Accordion.Control>{t('mail')}</Accordion.Control>
        <Accordion.Panel>
          <Load query={mail}>
            {(both) => (
              <div className={styles.mail} lang={language}>
                <OneOf
                  label={t('language')}
                  value={language}
                  onChange={setLanguage}
                  choices={languages.map((value) => ({ value, label: languageNames[value] }))}
                />
                <strong>{both[language].subject}</strong>
                <p className={styles.letter}>{both[language].text}</p>
              </div>
            )}
          </Load>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}
