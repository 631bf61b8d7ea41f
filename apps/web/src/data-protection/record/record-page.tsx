import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import { keyShortcuts } from '../../platform/keys/key-actions.ts'
import { Page } from '../../platform/page/page.tsx'
import { Load, TextSkeleton } from '../../platform/page/states.tsx'
import { usePaperColors } from '../../platform/page/use-paper-colors.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './record.module.css'
import { RecordDocument } from './record-document.tsx'
import { recordTexts } from './record-texts.ts'

/** The record of processing, as a document to read and print; nothing is typed here (GOV-1). */
export function RecordPage() {
  const t = useTexts(recordTexts)
  const language = useLanguage()
  const { moment } = useFormats()
  const query = useQuery({
    queryKey: ['registers', 'record', language],
    queryFn: ({ signal }) => answer(api.GET('/api/registers/record', { params: { query: { language } }, signal })),
    // Each making of it stands in the audit.
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  })
  usePaperColors()
  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      actions={
        <Button variant="filled" autoFocus onClick={() => query.data && window.print()} {...keyShortcuts('save')}>
          {t('print')}
        </Button>
      }
    >
      <Load query={query} skeleton={<TextSkeleton lines={12} />}>
        {(record) => (
          <>
            <p className={styles.derived}>
              {t('derived', { moment: moment(record.generatedAt), version: record.version })}
              <span data-not-printed> {t('printHelp')}</span>
            </p>
            <RecordDocument record={record} />
          </>
        )}
      </Load>
    </Page>
  )
}
