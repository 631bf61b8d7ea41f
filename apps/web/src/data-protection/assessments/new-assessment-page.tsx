import { Button, Radio, Skeleton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { forgetDraft, keepDraft, readDraft } from '../../platform/drafts/drafts.ts'
import { Page } from '../../platform/page/page.tsx'
import { Load } from '../../platform/page/states.tsx'
import { useSession } from '../../platform/session/session.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { type AssessmentDraft, draftFrom, emptyDraft, readContent } from './assessment-content.ts'
import { isReadyMade } from './assessment-names.ts'
import { assessmentQuery, templatesQuery } from './assessment-queries.ts'
import { assessmentTexts } from './assessment-texts.ts'
import styles from './assessments.module.css'
import { assessmentSteps, newAssessmentRoute } from './assessments-screen.ts'
import { StepQuestion } from './step-question.tsx'
import { useAssessmentWords } from './use-assessment-words.ts'

/** A new assessment, one question at a time; what is written stays through Back, reload and a lost connection. */
export function NewAssessmentPage() {
  const t = useTexts(assessmentTexts)
  const { step, from } = newAssessmentRoute.useSearch()
  const navigate = useNavigate({ from: '/assessments/new' })
  const client = useQueryClient()
  const words = useAssessmentWords()
  const place = `${useSession().id} assessment`
  const [draft, setDraft] = useState<AssessmentDraft | undefined>(undefined)
  const begin = useCallback(
    (next: AssessmentDraft) => {
      setDraft(next)
      void keepDraft(place, JSON.stringify(next))
    },
    [place],
  )
  useEffect(() => {
    void readDraft(place).then((kept) => kept && setDraft((now) => now ?? (JSON.parse(kept.text) as AssessmentDraft)))
  }, [place])
  const old = useQuery({ ...assessmentQuery(from ?? ''), enabled: from !== undefined }).data
  useEffect(() => {
    if (!old || step) return
    const { kind, purpose, source, content } = old
    begin({ ...draftFrom({ ...emptyDraft, ...readContent(content), kind, purpose, source } as AssessmentDraft) })
    void navigate({ replace: true, search: { step: 'interest' } })
  }, [old, step, begin, navigate])
  const at = step ? assessmentSteps.indexOf(step) : -1
  const go = (to: number) => void navigate({ search: { step: assessmentSteps[to] } })
  return (
    <Page
      title={step && isReadyMade(draft?.kind) ? words.name(draft.kind) : t('create')}
      width="form"
      above={[{ label: t('title'), to: '/assessments' }]}
    >
      {!step ? (
        <Templates
          onBegin={(next) => {
            begin(next)
            // What a template is about is said by its name.
            go(isReadyMade(next.kind) ? 1 : 0)
          }}
        />
      ) : draft ? (
        <>
          <p className={styles.quiet} aria-live="polite">
            {t('stepOf', { step: at + 1, count: assessmentSteps.length })}
          </p>
          <StepQuestion
            key={step}
            step={step}
            draft={draft}
            onChange={begin}
            onBack={() =>
              at === 0 || (at === 1 && isReadyMade(draft.kind)) ? void navigate({ search: {} }) : go(at - 1)
            }
            onNext={at < assessmentSteps.length - 1 ? () => go(at + 1) : undefined}
            onSave={async () => {
              const { id } = await answer(api.POST('/api/assessments', { body: draft }))
              await forgetDraft(place)
              await client.invalidateQueries({ queryKey: ['assessments'] })
              await navigate({ to: `/assessments/${id}` as string })
              showDone({ text: t('saved') })
            }}
          />
        </>
      ) : (
        <Button onClick={() => void navigate({ search: {} })}>{t('startAgain')}</Button>
      )}
    </Page>
  )
}

function Templates({ onBegin }: { onBegin: (draft: AssessmentDraft) => void }) {
  const t = useTexts(assessmentTexts)
  const words = useAssessmentWords()
  const language = useLanguage()
  const templates = useQuery(templatesQuery)
  const [chosen, setChosen] = useState('blank')
  return (
    <Load query={templates} skeleton={<Skeleton height={240} />}>
      {({ items }) => (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            const template = items.find(({ kind }) => kind === chosen)
            onBegin(template ? draftFrom(template) : emptyDraft)
          }}
        >
          <Radio.Group label={t('template')} value={chosen} onChange={setChosen}>
            <div className={styles.checks}>
              {items.map(({ kind, interest }) => (
                <Radio
                  key={kind}
                  value={kind}
                  label={words.name(kind)}
                  description={typeof interest === 'string' ? interest : interest[language]}
                />
              ))}
              <Radio value="blank" label={t('blank')} description={t('blankHelp')} />
            </div>
          </Radio.Group>
          <div className={styles.buttons}>
            <Button type="submit" variant="filled">
              {t('begin')}
            </Button>
          </div>
        </form>
      )}
    </Load>
  )
}
