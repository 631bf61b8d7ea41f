import { Button } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { ApiProblem } from '../../../platform/api/problem.ts'
import { pageTexts } from '../../../platform/page/page-texts.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { useRefreshPerson } from '../person-view.ts'
import styles from './vault.module.css'
import { vaultTexts } from './vault-texts.ts'

/** A sentence of a note that lies in the vault: shown when somebody asks, and the server writes down that they did. */
export function VaultLine({ id, endsOn }: { id: string; endsOn: string }) {
  const t = useTexts(vaultTexts)
  const page = useTexts(pageTexts)
  const formats = useFormats()
  const refresh = useRefreshPerson()
  const [isRemoving, setRemoving] = useState(false)
  const params = { path: { id } }
  // Kept nowhere: who leaves the page and comes back looks anew.
  const look = useMutation({ mutationFn: () => answer(api.POST('/api/vault/{id}/looks', { params })), gcTime: 0 })
  const remove = useMutation({
    mutationFn: () => saving(answer(api.DELETE('/api/vault/{id}', { params }))),
    onSuccess: async () => {
      showDone({ text: t('removed') })
      await refresh()
    },
  })
  const fault = look.error ?? remove.error
  const isClosed = fault instanceof ApiProblem && (fault.status === 404 || fault.status === 403)
  return (
    <div className={styles.line}>
      <p className={styles.mark}>
        <IconShieldLock size={16} stroke={1.75} aria-hidden="true" />
        <span>{t('inVault', { until: formats.day(endsOn) })}</span>
        {!look.data && (
          <Button size="sm" loading={look.isPending} onClick={() => look.mutate()}>
            {t('show')}
          </Button>
        )}
      </p>
      <div role="status">
        {look.data && (
          <>
            <blockquote className={styles.kept}>{look.data.text}</blockquote>
            <p className={styles.quiet}>{t('noted')}</p>
          </>
        )}
        {fault && (
          <p className={styles.quiet}>
            {isClosed ? t('notOpen') : fault instanceof ApiProblem && fault.message ? fault.message : page('failedWhy')}
          </p>
        )}
      </div>
      {look.data && (
        <p className={styles.mark}>
          {isRemoving ? (
            <>
              <Button size="sm" color="danger" loading={remove.isPending} onClick={() => remove.mutate()}>
                {t('removeFor')}
              </Button>
              <Button size="sm" onClick={() => setRemoving(false)}>
                {t('stay')}
              </Button>
            </>
          ) : (
            <Button size="sm" onClick={() => setRemoving(true)}>
              {t('remove')}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
