import { useQuery } from '@tanstack/react-query'
import { wordingQuery } from '../../crm/person/person-queries.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { wordingTexts } from './wording-texts.ts'
import styles from './wordings.module.css'

/** The wording in force as the person meets it. */
export function WordingPreview({ id, language }: { id: string; language: 'da' | 'en' }) {
  const text = useQuery(wordingQuery(id)).data?.text
  return text === undefined ? null : <PreviewOf text={text} language={language} />
}

/** A text as the person meets it: yes and no weigh the same, and nothing is chosen (CON-1). */
export function PreviewOf({ text, language }: { text: string; language: 'da' | 'en' }) {
  const t = useTexts(wordingTexts)
  const say = wordingTexts.in(language)
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">{t('preview')}</h2>
      <div lang={language} className={styles.page}>
        <p>{text}</p>
        <ul>
          {(['yes', 'no'] as const).map((one) => (
            <li key={one}>{say(one)}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
