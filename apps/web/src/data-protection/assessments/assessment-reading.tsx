import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { type AssessmentDraft, textIn } from './assessment-content.ts'
import { useFieldNames } from './assessment-names.ts'
import { assessmentTexts } from './assessment-texts.ts'
import styles from './assessments.module.css'

/** The three parts and what came of them, as a text to read. */
export function AssessmentReading({ content }: { content: Partial<AssessmentDraft> }) {
  const t = useTexts(assessmentTexts)
  const language = useLanguage()
  const fieldName = useFieldNames()
  const said = (text: AssessmentDraft['interest'] | undefined) => (
    <p>{textIn(text, language) || <span className={styles.quiet}>{t('missing')}</span>}</p>
  )
  return (
    <article className={styles.reading}>
      <section>
        <h2>{t('part1')}</h2>
        {said(content.interest)}
      </section>
      <section>
        <h2>{t('part2')}</h2>
        {said(content.necessity)}
        <h3>{t('fields')}</h3>
        <dl className={styles.facts}>
          {(content.fields ?? []).map(({ field, why }) => (
            <div key={field}>
              <dt>{fieldName(field)}</dt>
              <dd>{textIn(why, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('part3')}</h2>
        {said(content.balance)}
        <h3>{t('safeguards')}</h3>
        {said(content.safeguards)}
      </section>
      <section>
        <h2>{t('outcome')}</h2>
        {said(content.outcome)}
      </section>
    </article>
  )
}
