import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, api } from '../../platform/api/client.ts'
import { saveFile } from '../../platform/files/save-file.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showFault } from '../../platform/toasts/toasts.tsx'
import { countGroups, rowGroups } from './group-rows.ts'
import { importTexts } from './import-texts.ts'
import styles from './imports.module.css'
import type { Import } from './imports-api.ts'
import { Reasons } from './reasons.tsx'
import { Remained } from './remained.tsx'
import { type ReportRow, reportToCsv } from './report-to-csv.ts'
import { useRowWords } from './use-row-words.ts'

/** What became of a list that has ended, and what to do next. */
export function ImportResult({ of: list, importId }: { of: Import; importId: string }) {
  const t = useTexts(importTexts)
  const { number } = useFormats()
  const groups = countGroups(list)
  const figures = [
    ...rowGroups.map((group) => ({ key: group as string, label: t(group), count: groups[group] })),
    { key: 'invitations', label: t('invitations'), count: list.counts.invitations },
  ]
  if (list.state === 'failed') return <p role="alert">{t('failedWhy')}</p>
  return (
    <>
      {list.state === 'undone' && <Remained of={list} />}
      <section className={styles.part} aria-label={t('what')}>
        <dl className={styles.figures}>
          {figures
            .filter(({ key, count }) => count > 0 || key === 'accepted')
            .map(({ key, label, count }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{number(count)}</dd>
              </div>
            ))}
        </dl>
      </section>
      {list.state === 'done' && (
        <section className={styles.part} aria-label={t('next')}>
          <div className={styles.links}>
            {list.counts.invitations > 0 && (
              <Button variant="filled" component={Link} to={`/invitations?filter=import:${importId}` as string}>
                {t('seeInvited')}
              </Button>
            )}
            <ReportButton importId={importId} name={list.file.name} />
          </div>
        </section>
      )}
      <Reasons of={list} />
    </>
  )
}

/** The report as a table for a spreadsheet, with its words in the reader's language. */
function ReportButton({ importId, name }: { importId: string; name: string }) {
  const t = useTexts(importTexts)
  const word = useRowWords()
  const language = useLanguage()
  const report = useMutation({
    mutationFn: async () => {
      const rows = (await answer(
        api.GET('/api/imports/{id}/report', { params: { path: { id: importId } }, parseAs: 'json' }),
      )) as unknown as ReportRow[]
      const heads = [
        t('reportRow'),
        t('reportSheet'),
        t('reportOutcome'),
        t('reportReason'),
        t('reportSame'),
        t('reportNoticed'),
        t('reportEmail'),
      ]
      const outcome = (one: string) =>
        one === 'accepted' || one === 'duplicate' || one === 'rejected' || one === 'skipped' ? t(one) : one
      const separator = language === 'da' ? ';' : ','
      const csv = reportToCsv(rows, { heads, outcome, row: word, separator })
      saveFile(`${t('reportName', { file: name })}.csv`, 'text/csv;charset=utf-8', csv)
    },
    onError: showFault,
  })
  return (
    <Button onClick={() => report.mutate()} loading={report.isPending}>
      {t('report')}
    </Button>
  )
}
