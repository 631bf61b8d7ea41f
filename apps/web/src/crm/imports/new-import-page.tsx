import { fieldTexts } from '@diskret/server/import-texts/field-texts'
import { importTexts } from '@diskret/server/import-texts/import-texts'
import { Button, Checkbox, FileButton, Radio, Skeleton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { Page } from '../../platform/page/page.tsx'
import { FaultState, Waiting } from '../../platform/page/states.tsx'
import { useMay } from '../../platform/session/session.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { Counts } from './counts.tsx'
import { journeyTexts } from './import-journey-texts.ts'
import styles from './imports.module.css'
import { MailPreview } from './mail-preview.tsx'
import { type Basis, type Import, sendList } from './send-list.ts'

const nothing: ReadonlySet<number> = new Set()
const isField = (field: string): field is keyof typeof fieldTexts.entries => field in fieldTexts.entries

/** A list comes in by three calm steps: the file, how it is read and what would become of it, and why one may have it. */
export function NewImportPage() {
  const t = useTexts(journeyTexts)
  const words = useTexts(importTexts)
  const { number } = useFormats()
  const isOfficer = useMay('officer')
  const navigate = useNavigate()
  const [file, setFile] = useState<File | undefined>(undefined)
  const [basis, setBasis] = useState<Basis>('invitation')
  const [leftOut, setLeftOut] = useState(nothing)
  const [mapping, setMapping] = useState<Import['mapping'] | undefined>(undefined)
  const preview = useQuery({
    queryKey: ['imports', 'preview', file?.name, file?.size, file?.lastModified, basis, [...leftOut]],
    queryFn: async () => {
      const read = await sendList({ file: file!, basis, leftOut, mapping }, true)
      if (leftOut.size === 0) setMapping(read.mapping)
      return read
    },
    enabled: file !== undefined,
    retry: false,
    placeholderData: (before) => before,
  })
  const run = useMutation({
    mutationFn: () => saving(sendList({ file: file!, basis, leftOut, mapping }, false)),
    onSuccess: ({ id }) => navigate({ to: `/imports/${id}` as string }),
  })
  const choose = (chosen: File | null) => {
    if (!chosen) return
    setFile(chosen)
    setLeftOut(nothing)
    setMapping(undefined)
  }
  const ready = preview.data?.counts.accepted ?? 0
  const mayRun = ready > 0 && !preview.isFetching && !run.isPending
  useKeyAction('save', mayRun && (() => run.mutate()))
  const bases: Basis[] = isOfficer ? ['invitation', 'contract', 'legitimate-interest', 'consent'] : ['invitation']
  return (
    <Page title={t('newList')} width="form" above={[{ label: words('heading'), to: '/imports' }]}>
      <section
        className={styles.drop}
        aria-label={t('file')}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          choose(event.dataTransfer.files[0] ?? null)
        }}
      >
        <span className={styles.step}>{t('step', { number: 1 })}</span>
        {file ? <strong>{file.name}</strong> : <p>{t('fileHelp')}</p>}
        <FileButton onChange={choose} accept=".csv,.txt,.tsv,.xlsx,.vcf">
          {(props) => (
            <Button {...props} variant={file ? 'default' : 'filled'}>
              {t(file ? 'another' : 'file')}
            </Button>
          )}
        </FileButton>
      </section>
      {file && preview.error && <FaultState error={preview.error} onRetry={() => void preview.refetch()} />}
      {file && preview.isPending && (
        <Waiting>
          <Skeleton height={240} aria-label={t('looking')} />
        </Waiting>
      )}
      {file && preview.data && !preview.error && (
        <>
          <section className={styles.part} aria-busy={preview.isFetching}>
            <span className={styles.step}>{t('step', { number: 2 })}</span>
            <h2>{t('read')}</h2>
            <Reading of={preview.data} />
            {mapping && mapping.length > 0 && <Columns mapping={mapping} leftOut={leftOut} onChange={setLeftOut} />}
            <Counts of={preview.data} isDone={false} />
          </section>
          <section className={styles.part}>
            <span className={styles.step}>{t('step', { number: 3 })}</span>
            <Radio.Group label={t('why')} value={basis} onChange={(value) => setBasis(value as Basis)}>
              <div className={styles.bases}>
                {bases.map((value) => (
                  <Radio
                    key={value}
                    value={value}
                    label={words(`basis-${value}`)}
                    description={
                      value === 'invitation'
                        ? words('basis-invitation-note', { days: 14 })
                        : words(`basis-${value}-note`)
                    }
                  />
                ))}
              </div>
            </Radio.Group>
            <MailPreview basis={basis} source={file.name} />
            <FormFault error={run.error} />
            <div className={styles.buttons}>
              <Button variant="filled" disabled={!mayRun} loading={run.isPending} onClick={() => run.mutate()}>
                {words('run', { count: number(ready) })}
              </Button>
            </div>
          </section>
        </>
      )}
    </Page>
  )
}

function Reading({ of: { file } }: { of: Import }) {
  const words = useTexts(importTexts)
  const { number, list } = useFormats()
  const separators = ['comma', 'semicolon', 'tab', 'pipe'] as const
  const separator = separators.find((one) => one === file.separator)
  const parts = [
    file.encoding,
    separator && words(separator),
    file.headerLine === null ? undefined : `${words('headerLine')} ${file.headerLine}`,
    file.records === null ? undefined : `${words('records')}: ${number(file.records)}`,
  ].filter((part) => part !== undefined)
  return <p className={styles.quiet}>{list(parts)}</p>
}

function Columns({
  mapping,
  leftOut,
  onChange,
}: {
  mapping: Import['mapping']
  leftOut: ReadonlySet<number>
  onChange: (next: ReadonlySet<number>) => void
}) {
  const t = useTexts(journeyTexts)
  const words = useTexts(importTexts)
  const fields = useTexts(fieldTexts)
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{words('column')}</th>
          <th scope="col">{words('becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {mapping.map(({ header, field }, at) => {
          const isIn = field !== null && !leftOut.has(at)
          return (
            <tr key={`${header ?? ''}-${String(at)}`}>
              <td>
                <Checkbox
                  label={header ?? String(at + 1)}
                  aria-label={t('include', { column: header ?? String(at + 1) })}
                  checked={isIn}
                  disabled={field === null}
                  onChange={() => {
                    const next = new Set(leftOut)
                    if (next.has(at)) next.delete(at)
                    else next.add(at)
                    onChange(next)
                  }}
                />
              </td>
              <td className={isIn ? undefined : styles.quiet}>
                {!isIn || field === null ? words('leftOut') : isField(field) ? fields(field) : field}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
