import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { refusalAt } from '../../data-protection/sensitive-text/refusal-at.ts'
import { TextFindings } from '../../data-protection/sensitive-text/text-findings.tsx'
import { answer, api } from '../../platform/api/client.ts'
import { DateField } from '../../platform/fields/date-field.tsx'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { useInstallation } from '../../platform/session/installation.ts'
import { useSession } from '../../platform/session/session.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { colleaguesQuery } from '../person/person-queries.ts'
import { PersonChoice } from '../positions/person-choice.tsx'
import { todayIn } from '../today/days.ts'
import { readDueDay } from './read-due-day.ts'
import styles from './task-form.module.css'
import { tasksTexts } from './tasks-texts.ts'

interface TaskFormProps {
  /** Whom it is about; it is asked for where nobody is given. */
  personId?: string
  desk: 'seller-desk' | 'rights'
  /** The task that is changed. */
  task?: { id: string; etag: string; title: string; dueOn: string | null; assignee: string | null }
  /** What was typed before the form was there. */
  typed?: string
  /** Whether it stands on a page by itself, and not in a panel. */
  isCard?: boolean
  onSaved: () => Promise<unknown>
  onClose: () => void
}

/** A task about the person: `Ring fredag` and Enter. The day is read from the words, and can be set by hand. */
export function TaskForm({ personId, desk, task, typed = '', isCard = false, onSaved, onClose }: TaskFormProps) {
  const t = useTexts(tasksTexts)
  const session = useSession()
  const colleagues = useQuery(colleaguesQuery)
  const today = todayIn(useInstallation()?.timeZone ?? 'UTC')
  const [title, setTitle] = useState(task?.title ?? typed)
  const [chosenDay, setChosenDay] = useState<string | undefined>(task ? (task.dueOn ?? '') : undefined)
  const [about, setAbout] = useState(personId ?? '')
  const [isAsked, setAsked] = useState(false)
  const [assignee, setAssignee] = useState<string | null>(task ? task.assignee : session.id)
  const dueOn = chosenDay ?? readDueDay(title, today) ?? ''
  const headers = { 'diskret-purpose': desk }
  const body = { title, dueOn: dueOn === '' ? null : dueOn, assignee }
  const save = useMutation({
    mutationFn: () =>
      saving(
        task
          ? answer(
              api.PATCH('/api/tasks/{id}', {
                params: { path: { id: task.id } },
                headers: { ...headers, 'if-match': task.etag },
                body,
              }),
            )
          : answer(api.POST('/api/tasks', { headers, body: { ...body, person: about } })),
      ),
    onSuccess: async ({ id, etag }) => {
      onClose()
      const params = { path: { id } }
      const undo = () =>
        task
          ? answer(
              api.PATCH('/api/tasks/{id}', {
                params,
                headers: { ...headers, 'if-match': etag },
                body: { title: task.title, dueOn: task.dueOn, assignee: task.assignee },
              }),
            ).then(onSaved)
          : answer(api.DELETE('/api/tasks/{id}', { params, headers })).then(onSaved)
      showDone({ text: t('taskSaved'), undo })
      await onSaved()
    },
  })
  const form = useRef<HTMLFormElement>(null)
  const submit = () => {
    if (!task && about === '') setAsked(true)
    else if (title.trim() !== '') save.mutate()
  }
  // As by its button, so that a day that cannot be read keeps it.
  useKeyAction('save', () => form.current?.requestSubmit())
  useKeyAction('close', onClose)
  return (
    <form
      ref={form}
      className={styles.form}
      data-card={isCard || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <FormFault error={refusalAt(save.error, 'title') ? null : save.error} />
      <TextInput
        label={t('taskTitle')}
        description={task ? undefined : t('taskHint')}
        autoFocus
        required
        withAsterisk={false}
        maxLength={500}
        value={title}
        error={refusalAt(save.error, 'title')}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextFindings text={title} desk={desk} onChange={setTitle} />
      {!task && personId === undefined && (
        <PersonChoice
          label={t('about')}
          help={t('aboutHelp')}
          error={isAsked && about === '' ? t('aboutMissing') : undefined}
          onChoose={(id) => setAbout(id ?? '')}
        />
      )}
      <div className={styles.details}>
        <DateField label={t('dueOn')} value={dueOn} onChange={setChosenDay} />
        <Select
          label={t('assignee')}
          data={(colleagues.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name ?? '–' }))}
          value={assignee}
          onChange={setAssignee}
        />
      </div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" loading={save.isPending}>
          {t('saveTask')}
        </Button>
      </div>
    </form>
  )
}
