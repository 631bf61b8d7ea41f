import { Button, Skeleton, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { wordingQuery } from '../../crm/person/person-queries.ts'
import { answer, api } from '../../platform/api/client.ts'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import type { Wording, WordingGroup } from './group-wordings.ts'
import { PreviewOf } from './wording-preview.tsx'
import { wordingTexts } from './wording-texts.ts'
import styles from './wordings.module.css'

interface WriteVersionProps {
  group: WordingGroup
  language: 'da' | 'en'
  newest: Wording | undefined
  next: number
  onClose: () => void
}

/** The next version, beginning from the one in force, with how it will look beside it. */
export function WriteVersion(props: WriteVersionProps) {
  const { newest } = props
  const before = useQuery({ ...wordingQuery(newest?.id ?? ''), enabled: newest !== undefined })
  if (newest && !before.data) return <Skeleton height={240} />
  return <Editor {...props} before={before.data?.text ?? ''} />
}

function Editor({ group, language, next, before, onClose }: WriteVersionProps & { before: string }) {
  const t = useTexts(wordingTexts)
  const client = useQueryClient()
  const [text, setText] = useState(before)
  const [isTold, setTold] = useState(false)
  const { purpose, channel, topic } = group
  const isSame = text.trim() === before.trim() || text.trim() === ''
  const save = useMutation({
    mutationFn: () =>
      saving(
        answer(
          api.POST('/api/wordings', {
            body: { purpose, language, text, ...(channel && { channel }), ...(topic && { topic }) },
          }),
        ),
      ),
    onSuccess: async ({ version }) => {
      await client.invalidateQueries({ queryKey: ['wordings'] })
      showDone({ text: t('saved', { number: version }) })
      onClose()
    },
  })
  const submit = () => {
    if (isSame) setTold(true)
    else if (!save.isPending) save.mutate()
  }
  useKeyAction('save', submit)
  useKeyAction('close', onClose)
  return (
    <form
      className={styles.beside}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className={styles.version}>
        <FormFault error={save.error} />
        <Textarea
          autoFocus
          lang={language}
          label={t('text', { number: next })}
          description={t('textHelp')}
          minRows={6}
          maxLength={4000}
          error={isTold && isSame && t('same')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="filled" loading={save.isPending} {...keyShortcuts('save')}>
            {t('save', { number: next })}
          </Button>
        </div>
      </div>
      <PreviewOf text={text} language={language} />
    </form>
  )
}
