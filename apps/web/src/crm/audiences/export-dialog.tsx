import { Button, Modal, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { ApiProblem } from '../../platform/api/problem.ts'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { saveFile } from '../../platform/files/save-file.ts'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { audienceTexts } from './audience-texts.ts'
import styles from './audiences.module.css'
import type { Question } from './audiences-page.tsx'
import { lastColumn } from './last-column.ts'

interface ExportDialogProps {
  question: Question
  /** How many will be on the list. */
  count: number
  onClose: () => void
}

/** A list leaves Diskret for a reason, which each person on it can see. */
export function ExportDialog({ question, count, onClose }: ExportDialogProps) {
  const t = useTexts(audienceTexts)
  const [reason, setReason] = useState('')
  const { purpose, channel, topic } = question
  const body = { reason, ...(channel && { channel }), ...(topic && { topic }) }
  const run = useMutation({
    mutationFn: async (way: 'download' | 'copy') => {
      const file = await saving(
        answer(
          api.POST('/api/audiences/{purpose}/exports', {
            params: { path: { purpose }, header: { 'diskret-purpose': purpose } },
            body,
          }),
        ),
      )
      if (way === 'download') {
        saveFile(file.file, file.mediaType, file.content)
        showDone({ text: t('downloaded', { count: file.permitted }) })
      } else {
        const addresses = lastColumn(file.content)
        await navigator.clipboard.writeText(addresses.join('\n'))
        showDone({ text: t('copied', { count: addresses.length }) })
      }
    },
    onSuccess: onClose,
  })
  useKeyAction('save', () => run.mutate('download'))
  const fault = run.error instanceof ApiProblem ? run.error.byField().reason : undefined
  return (
    <Modal opened onClose={onClose} title={t('exportTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        className={styles.export}
        onSubmit={(event) => {
          event.preventDefault()
          run.mutate('download')
        }}
      >
        <p>{t('exportWhy', { count })}</p>
        <FormFault error={run.error} />
        <Textarea
          label={t('exportReason')}
          description={t('exportHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={fault}
          required
          data-autofocus
        />
        <div className={styles.buttons}>
          {(channel === 'email' || channel === 'telephone') && (
            <Button
              onClick={() => run.mutate('copy')}
              loading={run.isPending && run.variables === 'copy'}
              disabled={reason.trim() === ''}
            >
              {t('copy')}
            </Button>
          )}
          <Button type="submit" variant="filled" loading={run.isPending && run.variables === 'download'}>
            {t('download')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
