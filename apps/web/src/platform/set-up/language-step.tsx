import { Radio } from '@mantine/core'
import { changePreferences, usePreference } from '../preferences/preferences.ts'
import { isLanguage, languageNames, languages } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './set-up.module.css'
import { keepDraft, readDraft } from './set-up-draft.ts'
import type { StepProps } from './set-up-page.tsx'
import { setUpTexts } from './set-up-texts.ts'
import { StepForm } from './step-form.tsx'

/** The language of the app, which changes at once. */
export function LanguageStep({ onNext }: StepProps) {
  const t = useTexts(setUpTexts)
  const language = usePreference('language')
  return (
    <StepForm
      onSubmit={() => {
        keepDraft({ ...readDraft(), step: 'company' })
        onNext()
      }}
    >
      <Radio.Group
        label={t('chooseLanguage')}
        value={language}
        onChange={(value) => isLanguage(value) && changePreferences({ language: value })}
      >
        <div className={styles.choices}>
          {languages.map((value) => (
            <Radio key={value} value={value} label={languageNames[value]} lang={value} />
          ))}
        </div>
      </Radio.Group>
    </StepForm>
  )
}
