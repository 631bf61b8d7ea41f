import { Button, Skeleton, Stepper } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { KeyCaps } from '../../platform/keys/key-caps.tsx'
import { Page } from '../../platform/page/page.tsx'
import { FaultState, Waiting } from '../../platform/page/states.tsx'
import { controllerQuery } from '../../platform/session/controller.ts'
import { useMay } from '../../platform/session/session.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { BasisStep, basesFor } from './basis-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { beginImport, endImport, mapColumns, useImportDraft } from './import-draft.ts'
import { importTexts } from './import-texts.ts'
import styles from './imports.module.css'
import { type ImportChoices, importList } from './imports-api.ts'
import { type ImportStep, importSteps, newImportRoute } from './imports-screen.ts'
import { journeyTexts } from './journey-texts.ts'
import { PreviewStep } from './preview-step.tsx'
import { ReadingStep } from './reading-step.tsx'
import { rememberMapping } from './remembered-mapping.ts'
import { usePreview } from './use-preview.ts'

// The part that takes a drop is loaded with the step that has it.
const FileStep = lazy(() => import('./file-step.tsx').then(({ FileStep: Step }) => ({ default: Step })))

/** A list comes in by five calm steps. The step and the choices are in the address, the file in this page alone. */
export function NewImportPage() {
  const t = useTexts(journeyTexts)
  const words = useTexts(importTexts)
  const search = newImportRoute.useSearch()
  const navigate = useNavigate({ from: '/imports/new' })
  const draft = useImportDraft()
  const open = basesFor(useMay('seller', 'marketer'), useMay('officer'))
  const choices: ImportChoices = {
    basis: open.find((basis) => basis === search.basis) ?? open[0] ?? 'invitation',
    sheet: search.sheet,
    entity: search.entity,
    country: search.country,
    assessment: search.assessment,
  }
  const step: ImportStep = draft ? (search.step ?? 'file') : 'file'
  const at = importSteps.indexOf(step)
  const controller = useQuery(controllerQuery)
  const query = usePreview(draft, choices)
  const preview = query.data
  const run = useMutation({
    mutationFn: () => saving(importList({ file: draft!.file, mapping: draft!.mapping, choices })),
    onSuccess: ({ id }) => {
      if (draft?.mapping) rememberMapping(draft.mapping)
      endImport()
      // Back must not lead into the steps of a list that is in.
      void navigate({ to: `/imports/${id}` as string, search: {} as never, replace: true })
    },
  })
  const go = (next: ImportStep) => void navigate({ search: (before) => ({ ...before, step: next }) })
  const change = (next: Partial<ImportChoices>) =>
    void navigate({ search: (before) => ({ ...before, ...next }) as typeof before, replace: true })

  const canImport = preview?.entity === 'person' || preview?.entity === 'company'
  const isNamed = choices.basis !== 'legitimate-interest' || choices.assessment !== undefined
  const isReady = step === 'file' || (preview !== undefined && !query.error)
  const isLast = step === 'basis'
  const accepted = preview?.counts.accepted ?? 0
  const mayRun = accepted > 0 && canImport && isNamed && !query.isFetching && !run.isPending
  const mayGoOn =
    draft !== undefined && isReady && (isLast ? mayRun : step !== 'preview' || (accepted > 0 && canImport))
  const goOn = () => (isLast ? run.mutate() : go(importSteps[at + 1] ?? 'basis'))
  useKeyAction('save', mayGoOn && goOn)

  return (
    <Page title={t('title')} width="settings" above={[{ label: words('title'), to: '/imports' }]}>
      <Steps
        at={at}
        furthest={draft ? (preview ? importSteps.length - 1 : 0) : 0}
        onStep={(next) => go(importSteps[next] ?? 'file')}
      />
      <section className={styles.body} aria-label={t(step)} aria-busy={query.isFetching}>
        {step === 'file' && (
          <Suspense fallback={<Skeleton height={140} />}>
            <FileStep
              file={draft?.file}
              isGone={draft === undefined && search.step !== undefined && search.step !== 'file'}
              onFile={beginImport}
            />
          </Suspense>
        )}
        {step !== 'file' && query.error && <FaultState error={query.error} onRetry={() => void query.refetch()} />}
        {step !== 'file' && query.isPending && (
          <Waiting>
            <Skeleton height={240} role="img" aria-label={t('looking')} />
          </Waiting>
        )}
        {step !== 'file' && preview && !query.error && (
          <>
            {step === 'reading' && (
              <ReadingStep
                preview={preview}
                choices={choices}
                ownCountry={controller.data?.country ?? 'DK'}
                onChange={change}
              />
            )}
            {step === 'columns' && (
              <ColumnsStep preview={preview} isRecalled={draft?.earlier === 'used'} onMap={mapColumns} />
            )}
            {step === 'preview' && (
              <PreviewStep
                preview={preview}
                show={search.show}
                onShow={(show) => void navigate({ search: (before) => ({ ...before, show }), replace: true })}
                onCorrect={() => go('file')}
              />
            )}
            {step === 'basis' && <BasisStep preview={preview} choices={choices} onChange={change} />}
          </>
        )}
        <FormFault error={run.error} />
      </section>
      <div className={styles.foot} hidden={at === 0 && !draft}>
        {at > 0 && <Button onClick={() => go(importSteps[at - 1] ?? 'file')}>{t('back')}</Button>}
        <span className={styles.grow} />
        {draft && (
          <>
            <KeyCaps keys="mod+enter" />
            <Button
              variant="filled"
              disabled={!mayGoOn}
              loading={run.isPending}
              onClick={goOn}
              {...keyShortcuts('save')}
            >
              {isLast ? t('run', { count: accepted }) : t('next')}
            </Button>
          </>
        )}
      </div>
    </Page>
  )
}

/** Where one is: all five on a wide screen, a line on a phone. */
function Steps({ at, furthest, onStep }: { at: number; furthest: number; onStep: (step: number) => void }) {
  const t = useTexts(journeyTexts)
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  if (isPhone)
    return (
      <p className={styles.stepLine} role="status">
        {t('stepOf', { number: at + 1, step: t(importSteps[at] ?? 'file') })}
      </p>
    )
  return (
    <nav aria-label={t('steps')}>
      <Stepper
        active={at}
        onStepClick={onStep}
        size="sm"
        iconSize={28}
        allowNextStepsSelect={false}
        className={styles.stepper ?? ''}
      >
        {importSteps.map((step, index) => (
          <Stepper.Step
            key={step}
            label={t(step)}
            allowStepSelect={index !== at && (index < at || index <= furthest)}
            aria-current={index === at ? 'step' : undefined}
          />
        ))}
      </Stepper>
    </nav>
  )
}
