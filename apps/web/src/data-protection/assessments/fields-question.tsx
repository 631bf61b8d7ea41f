import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { type AssessmentDraft, isWritten, textIn } from './assessment-content.ts'
import { useFieldNames } from './assessment-names.ts'
import { assessmentTexts } from './assessment-texts.ts'
import styles from './assessments.module.css'

interface FieldsQuestionProps {
  draft: AssessmentDraft
  onChange: (draft: AssessmentDraft) => void
  fault: string | undefined
}

/** What is kept, and why each of it is needed (LIA-3). */
export function FieldsQuestion({ draft, onChange, fault }: FieldsQuestionProps) {
  const t = useTexts(assessmentTexts)
  const language = useLanguage()
  const fieldName = useFieldNames()
  const change = (at: number, part: Partial<AssessmentDraft['fields'][number]>) =>
    onChange({ ...draft, fields: draft.fields.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.question}>{t('askFields')}</legend>
      <p className={styles.quiet}>{t('askFieldsHelp')}</p>
      {draft.fields.map(({ field, why }, index) => (
        <div key={`line-${String(index)}`} className={styles.pair}>
          <TextInput
            label={t('field')}
            autoFocus={index === 0}
            error={fault && field.trim() === '' && t('missing')}
            value={fieldName(field)}
            onChange={(event) => change(index, { field: event.currentTarget.value })}
          />
          <TextInput
            label={t('why')}
            error={fault && !isWritten(why) && fault}
            value={textIn(why, language)}
            onChange={(event) => change(index, { why: event.currentTarget.value })}
          />
          {draft.fields.length > 1 && (
            <Tooltip label={t('removeField', { field: fieldName(field) })}>
              <ActionIcon
                aria-label={t('removeField', { field: fieldName(field) })}
                onClick={() => onChange({ ...draft, fields: draft.fields.filter((_, at) => at !== index) })}
              >
                <IconX size={16} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          )}
        </div>
      ))}
      <div>
        <Button onClick={() => onChange({ ...draft, fields: [...draft.fields, { field: '', why: '' }] })}>
          {t('addField')}
        </Button>
      </div>
    </fieldset>
  )
}
