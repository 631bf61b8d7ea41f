import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { type AssessmentDraft, isWritten, kindFrom, textIn } from './assessment-content.ts'
import { assessmentTexts } from './assessment-texts.ts'
import styles from './assessments.module.css'
import type { AssessmentStep } from './assessments-screen.ts'
import { FieldsQuestion } from './fields-question.tsx'
import { useAssessmentWords } from './use-assessment-words.ts'

interface StepQuestionProps {
  step: AssessmentStep
  draft: AssessmentDraft
  onChange: (draft: AssessmentDraft) => void
  onBack: () => void
  /** Nothing at the last question. */
  onNext: (() => void) | undefined
  onSave: () => Promise<unknown>
}

const questions = {
  interest: ['askInterest', 'askInterestHelp'],
  necessity: ['askNecessity', 'askNecessityHelp'],
  balance: ['askBalance', 'askBalanceHelp'],
  safeguards: ['askSafeguards', 'askSafeguardsHelp'],
  outcome: ['askOutcome', 'askOutcomeHelp'],
} as const

function isAnswered(step: AssessmentStep, draft: AssessmentDraft): boolean {
  if (step === 'what') return kindFrom(draft.kind).length > 1 && draft.source.trim() !== ''
  if (step === 'fields') return draft.fields.every(({ field, why }) => field.trim() !== '' && isWritten(why))
  return isWritten(draft[step])
}

/** One question, back and on; mod+Enter goes on. */
export function StepQuestion({ step, draft, onChange, onBack, onNext, onSave }: StepQuestionProps) {
  const t = useTexts(assessmentTexts)
  const language = useLanguage()
  const [isTold, setTold] = useState(false)
  const save = useMutation({ mutationFn: () => saving(onSave()) })
  const submit = () => {
    if (!isAnswered(step, draft)) setTold(true)
    else if (onNext) onNext()
    else if (!save.isPending) save.mutate()
  }
  useKeyAction('save', submit)
  const fault = isTold && !isAnswered(step, draft) ? t('tooShort') : undefined
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <FormFault error={save.error} />
      {step === 'what' ? (
        <About draft={draft} onChange={onChange} isTold={isTold} />
      ) : step === 'fields' ? (
        <FieldsQuestion draft={draft} onChange={onChange} fault={fault} />
      ) : (
        <Textarea
          autoFocus
          label={t(questions[step][0])}
          description={t(questions[step][1])}
          minRows={8}
          maxRows={20}
          classNames={{ label: styles.question ?? '' }}
          error={fault}
          value={textIn(draft[step], language)}
          onChange={(event) => onChange({ ...draft, [step]: event.currentTarget.value })}
        />
      )}
      <div className={styles.buttons}>
        <Button onClick={onBack}>{t('back')}</Button>
        <Button type="submit" variant="filled" loading={save.isPending} {...keyShortcuts('save')}>
          {t(onNext ? 'next' : 'save')}
        </Button>
      </div>
    </form>
  )
}

const purposes = ['customer', 'prospecting', 'invitation'] as const

function About({ draft, onChange, isTold }: Pick<StepQuestionProps, 'draft' | 'onChange'> & { isTold: boolean }) {
  const t = useTexts(assessmentTexts)
  const words = useAssessmentWords()
  return (
    <>
      <TextInput
        autoFocus
        label={t('askName')}
        description={t('askNameHelp')}
        maxLength={60}
        error={isTold && kindFrom(draft.kind).length < 2 && t('missing')}
        value={draft.kind}
        onChange={(event) => onChange({ ...draft, kind: event.currentTarget.value })}
        onBlur={() => onChange({ ...draft, kind: kindFrom(draft.kind) })}
      />
      <Select
        label={t('askPurpose')}
        data={purposes.map((value) => ({ value, label: words.purpose(value) }))}
        value={draft.purpose}
        onChange={(value) =>
          onChange({ ...draft, purpose: purposes.find((purpose) => purpose === value) ?? draft.purpose })
        }
      />
      <TextInput
        label={t('askSource')}
        error={isTold && draft.source.trim() === '' && t('missing')}
        value={draft.source}
        onChange={(event) => onChange({ ...draft, source: event.currentTarget.value })}
      />
    </>
  )
}
