import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { ConfirmByName } from '../../platform/dialogs/confirm-by-name.tsx'
import { MoreMenu } from '../../platform/menus/more-menu.tsx'
import { Page } from '../../platform/page/page.tsx'
import { Load } from '../../platform/page/states.tsx'
import { saving } from '../../platform/shell/save-state.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportResult } from './import-result.tsx'
import { importTexts } from './import-texts.ts'
import styles from './imports.module.css'
import { importRoute } from './imports-screen.ts'
import { useImport } from './use-import.ts'

/** One list: how far it has come, what became of its rows, and the way back. */
export function ImportPage() {
  const t = useTexts(importTexts)
  const { moment } = useFormats()
  const client = useQueryClient()
  const { importId } = importRoute.useParams()
  const [isUndoing, setUndoing] = useState(false)
  const { query, isLost } = useImport(importId)
  const list = query.data
  const isBasis = (basis: string | undefined) =>
    basis === 'invitation' || basis === 'contract' || basis === 'legitimate-interest' || basis === 'consent'
  return (
    <Page
      title={list?.file.name ?? t('title')}
      width="form"
      above={[{ label: t('title'), to: '/imports' }]}
      actions={
        list?.state === 'done' && (
          <MoreMenu
            label={t('more')}
            entries={[{ letter: 'z', label: t('undo'), isDangerous: true, run: () => setUndoing(true) }]}
          />
        )
      }
    >
      <Load query={query}>
        {(shown) => (
          <>
            <p className={styles.quiet}>
              <span role="status">
                <strong>{t(shown.state)}</strong>
              </span>
              {shown.startedAt && ` · ${moment(shown.startedAt)}`}
              {isBasis(shown.basis) && ` · ${t(`basis-${shown.basis}` as 'basis-invitation')}`}
            </p>
            {shown.state === 'running' ? (
              <ImportProgress of={shown} isLost={isLost} />
            ) : (
              <ImportResult of={shown} importId={importId} />
            )}
          </>
        )}
      </Load>
      {isUndoing && (
        <ConfirmByName
          title={t('undo')}
          action={t('undoAction')}
          onConfirm={async () => {
            await saving(answer(api.POST('/api/imports/{id}/undo', { params: { path: { id: importId } } })))
            await client.invalidateQueries()
            showDone({ text: t('undoDone') })
          }}
          onClose={() => setUndoing(false)}
        >
          <p>{t('undoWhat')}</p>
        </ConfirmByName>
      )}
    </Page>
  )
}
