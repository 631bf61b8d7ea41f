import { importTexts } from '@diskret/server/import-texts/import-texts'
import { Button, Progress } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { ConfirmByName } from '../../platform/dialogs/confirm-by-name.tsx'
import { Page } from '../../platform/page/page.tsx'
import { Load } from '../../platform/page/states.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { Counts } from './counts.tsx'
import { journeyTexts } from './import-journey-texts.ts'
import styles from './imports.module.css'
import { importRoute } from './imports-screen.ts'

const whileRunning = 1000

/** One list: how far it has come, what became of its rows, and the way back. */
export function ImportPage() {
  const t = useTexts(journeyTexts)
  const words = useTexts(importTexts)
  const client = useQueryClient()
  const { importId } = importRoute.useParams()
  const [isUndoing, setUndoing] = useState(false)
  const query = useQuery({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => answer(api.GET('/api/imports/{id}', { params: { path: { id: importId } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? whileRunning : false),
  })
  const name = query.data?.file.name ?? ''
  const state = query.data?.state
  return (
    <Page
      title={name || words('heading')}
      width="form"
      above={[{ label: words('heading'), to: '/imports' }]}
      actions={state === 'done' && <Button onClick={() => setUndoing(true)}>{words('undo')}</Button>}
    >
      <Load query={query}>
        {(list) => (
          <>
            <p role="status">{list.state === 'preview' ? '' : words(list.state)}</p>
            {list.state === 'running' && (
              <section className={styles.part}>
                <Progress
                  value={
                    list.progress && list.progress.rowsRead > 0
                      ? (100 * list.progress.rowsDone) / list.progress.rowsRead
                      : 5
                  }
                  aria-label={words('running')}
                />
                <p className={styles.quiet}>
                  {list.progress && t('readRows', { count: list.progress.rowsRead })} {words('progressLead')}
                </p>
              </section>
            )}
            {list.state !== 'running' && <Counts of={list} isDone />}
            {list.remained && list.remained.length > 0 && <p>{words('remained', { count: list.remained.length })}</p>}
            {list.state === 'done' && (
              <div className={styles.links}>
                {list.counts.invitations > 0 && (
                  <Link to={'/invitations' as string} search={{ import: importId } as never}>
                    {t('invited')}
                  </Link>
                )}
                <a href={`/api/imports/${importId}/report`} download={`${name}.json`}>
                  {words('report')}
                </a>
              </div>
            )}
          </>
        )}
      </Load>
      {isUndoing && (
        <ConfirmByName
          title={words('undoHeading')}
          action={words('undoNow')}
          onConfirm={async () => {
            await answer(api.POST('/api/imports/{id}/undo', { params: { path: { id: importId } } }))
            await client.invalidateQueries()
            showDone({ text: t('undone') })
          }}
          onClose={() => setUndoing(false)}
        >
          <p>{words('undoLead')}</p>
        </ConfirmByName>
      )}
    </Page>
  )
}
