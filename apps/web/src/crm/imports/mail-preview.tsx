import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { OneOf } from '../../platform/fields/one-of.tsx'
import { Load } from '../../platform/page/states.tsx'
import { languageNames, languages, useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { basisTexts } from './basis-texts.ts'
import styles from './imports.module.css'
import type { Basis } from './imports-api.ts'
import mailStyles from './mail-preview.module.css'

/** The message that will be sent, as it will look, in both languages. */
export function MailPreview({ basis, source }: { basis: Basis; source: string }) {
  const t = useTexts(basisTexts)
  const own = useLanguage()
  const [language, setLanguage] = useState(own)
  const mail = useQuery({
    queryKey: ['notices', 'preview', basis, source],
    queryFn: ({ signal }) => answer(api.GET('/api/notices/preview', { params: { query: { basis, source } }, signal })),
  })
  return (
    <section className={styles.part} aria-label={t('mail')}>
      <div className={mailStyles.mailHead}>
        <h2>{t('mail')}</h2>
        <OneOf
          label={t('mailLanguage')}
          value={language}
          onChange={setLanguage}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </div>
      <Load query={mail}>
        {(both) => (
          <>
            {both.missing.length > 0 && (
              <p role="alert">
                {t('missing')} <Link to={'/settings/company' as string}>{t('settings')}</Link>
              </p>
            )}
            <article className={mailStyles.letter} lang={language}>
              <p className={styles.quiet}>
                {t('from')}: {both[language].from}
              </p>
              <p>
                <strong>{both[language].subject}</strong>
              </p>
              <Letter text={both[language].text} />
            </article>
          </>
        )}
      </Load>
    </section>
  )
}

/** The line below which the whole notice stands, in the letter as it is sent. */
const rule = /\n-{10,}\n/

/** What one reads first stands open; the whole notice, which is long by law, is one press away. */
function Letter({ text }: { text: string }) {
  const t = useTexts(basisTexts)
  const found = rule.exec(text)
  if (!found) return <div className={mailStyles.letterText}>{text}</div>
  return (
    <>
      <div className={mailStyles.letterText}>{text.slice(0, found.index).trimEnd()}</div>
      <details className={mailStyles.letterRest}>
        <summary>{t('wholeNotice')}</summary>
        <div className={mailStyles.letterText}>{text.slice(found.index + found[0].length).trim()}</div>
      </details>
    </>
  )
}
