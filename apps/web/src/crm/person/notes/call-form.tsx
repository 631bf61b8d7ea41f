import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { refusalAt } from '../../../data-protection/sensitive-text/refusal-at.ts'
import { TextFindings } from '../../../data-protection/sensitive-text/text-findings.tsx'
import { answer, api } from '../../../platform/api/client.ts'
import { FormFault } from '../../../platform/fields/form-fault.tsx'
import { OneOf } from '../../../platform/fields/one-of.tsx'
import { useKeyAction } from '../../../platform/keys/key-actions.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { noteTexts } from './note-texts.ts'
import styles from './notes.module.css'

interface CallFormProps {
  desk: 'seller-desk' | 'rights'
  /** What was typed before the form was there. */
  typed?: string
  onClose: () => void
}

/** Writes down a call or a meeting: what was said, how long it took. */
export function CallForm({ desk, typed = '', onClose }: CallFormProps) {
  const { person } = usePersonView()
  const t = useTexts(noteTexts)
  const refresh = useRefreshPerson()
  const [text, setText] = useState(typed)
  const [minutes, setMinutes] = useState<number | ''>('')
  const [kind, setKind] = useState<'call' | 'meeting'>('call')
  const [isTold, setTold] = useState(false)
  const headers = { 'diskret-purpose': desk }
  const save = useMutation({
    mutationFn: () =>
      saving(
        answer(
          api.POST('/api/notes', {
            headers,
            body: { people: [person.id], text, kind, minutes: minutes === '' ? null : minutes },
          }),
        ),
      ),
    onSuccess: async ({ id }) => {
      onClose()
      showDone({
        text: t(kind === 'call' ? 'callSaved' : 'meetingSaved'),
        undo: () => answer(api.DELETE('/api/notes/{id}', { params: { path: { id } }, headers })).then(refresh),
      })
      await refresh()
    },
  })
  const submit = () => (text.trim() === '' ? setTold(true) : save.mutate())
  const form = useRef<HTMLFormElement>(null)
  useKeyAction('save', () => form.current?.requestSubmit())
  useKeyAction('close', onClose)
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <FormFault error={refusalAt(save.error, 'text') ? null : save.error} />
      <Textarea
        label={t('callText')}
        autoFocus
        value={text}
        maxLength={20_000}
        error={isTold && text.trim() === '' ? t('required') : refusalAt(save.error, 'text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextFindings text={text} desk={desk} onChange={setText} />
      <div className={styles.details}>
        <OneOf
          label={t('what')}
          value={kind}
          onChange={setKind}
          choices={(['call', 'meeting'] as const).map((value) => ({ value, label: t(value) }))}
        />
        <TextInput
          type="number"
          inputMode="numeric"
          label={t('minutes')}
          value={minutes}
          min={0}
          max={1440}
          step={1}
          onChange={({ currentTarget: { value, valueAsNumber } }) => setMinutes(value === '' ? '' : valueAsNumber)}
        />
      </div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" loading={save.isPending}>
          {t(kind === 'call' ? 'saveCall' : 'saveMeeting')}
        </Button>
      </div>
    </form>
  )
}
