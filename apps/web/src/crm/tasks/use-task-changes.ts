import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { CellEdit } from '../../platform/table/cell-edit.ts'
import { type RowField, useRowChanges } from '../../platform/table/use-row-changes.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { colleaguesQuery } from '../person/person-queries.ts'
import type { Task } from '../today/task-queries.ts'
import { tasksTexts } from './tasks-texts.ts'

type Body = { title?: string; assignee?: string | null }

/** How the cells of the list of tasks are changed where they stand: the words and the owner; the day has its own dialog. */
export function useTaskChanges(): { title: CellEdit<Task>; assignee: CellEdit<Task> } {
  const t = useTexts(tasksTexts)
  const colleagues = useQuery(colleaguesQuery).data?.items
  const { change, waits } = useRowChanges<Task, Body>({
    queryKey: ['tasks', 'list'],
    send: (row, body) =>
      answer(
        api.PATCH('/api/tasks/{id}', { params: { path: { id: row.id } }, headers: { 'if-match': row.etag }, body }),
      ),
    read: (row) => answer(api.GET('/api/tasks/{id}', { params: { path: { id: row.id } } })),
  })
  return useMemo(() => {
    const choices = (colleagues ?? []).map(({ id, name }) => ({ value: id, label: name ?? t('never') }))
    const title: RowField<Task, Body> = {
      label: t('task'),
      value: (task) => task.title,
      // No task is without words.
      put: (task, value) => ({ ...task, title: value ?? task.title }),
      body: (task) => ({ title: task.title }),
    }
    const assignee: RowField<Task, Body> = {
      label: t('assignee'),
      value: (task) => task.assignee,
      put: (task, value) => ({
        ...task,
        assignee: value,
        assigneeName: choices.find((one) => one.value === value)?.label ?? null,
      }),
      body: (task) => ({ assignee: task.assignee }),
    }
    const edit = (field: RowField<Task, Body>) => ({
      value: field.value,
      save: (task: Task, value: string | null) => change(task, field, value),
      waits: (task: Task) => waits(task, field.label),
    })
    return {
      title: { kind: 'text', ...edit(title) },
      assignee: { kind: 'choice', choices, none: t('nobody'), ...edit(assignee) },
    }
  }, [t, change, waits, colleagues])
}
