import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { narrowedTable } from '../../platform/filters/narrowed-table.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { setListContext } from '../../platform/lists/list-context.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { useReady } from '../../platform/routing/use-ready.ts'
import { useInstallation } from '../../platform/session/installation.ts'
import { useMay } from '../../platform/session/session.ts'
import { nothingSelected } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useSelection } from '../../platform/table/use-selection.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { useListView } from '../../platform/views/use-list-view.ts'
import { ViewBar } from '../../platform/views/view-bar.tsx'
import { nextMonday, plusDays, todayIn } from '../today/days.ts'
import type { Task } from '../today/task-queries.ts'
import { currentRow, refocusRow } from './current-row.ts'
import { DoneButton } from './done-button.tsx'
import { DueWords } from './due-day.tsx'
import { TaskMenu } from './task-menu.tsx'
import styles from './tasks.module.css'
import { TasksBulkBar } from './tasks-bulk-bar.tsx'
import { taskSorts, tasksRoute } from './tasks-screen.ts'
import { tasksTexts } from './tasks-texts.ts'
import { useTaskActs } from './use-task-acts.ts'
import { useTaskColumns } from './use-task-columns.tsx'
import { useTaskFields } from './use-task-fields.ts'
import { useTaskViews } from './use-task-views.ts'
import { countTasks, useTasks } from './use-tasks.ts'
import { reachOf, useTasksBulk, useTasksPreview } from './use-tasks-bulk.ts'

const loadAssignDialog = () => import('./assign-dialog.tsx').then(({ AssignDialog }) => ({ default: AssignDialog }))
const AssignDialog = lazy(loadAssignDialog)
const loadPostponeDialog = () =>
  import('./postpone-dialog.tsx').then(({ PostponeDialog }) => ({ default: PostponeDialog }))
const PostponeDialog = lazy(loadPostponeDialog)
const loadNewTaskPanel = () => import('./task-panel.tsx').then(({ NewTaskPanel }) => ({ default: NewTaskPanel }))
const NewTaskPanel = lazy(loadNewTaskPanel)
const loadTaskPanel = () => import('./task-panel.tsx').then(({ TaskPanel }) => ({ default: TaskPanel }))
const TaskPanel = lazy(loadTaskPanel)

/** What a dialog asks, about one task or about all that are chosen. */
type Asked = { what: 'date' | 'assign'; task: Task | undefined }

/** All tasks that the reader's roles show: found, sorted, done, put off and handed on, one or many at a time. */
export function TasksPage() {
  const t = useTexts(tasksTexts)
  const address = tasksRoute.useSearch()
  const [searched, find] = useSearched()
  const navigate = useNavigate({ from: '/tasks' })
  const isSeller = useMay('seller')
  const today = todayIn(useInstallation()?.timeZone ?? 'UTC')
  const acts = useTaskActs()
  const [asked, setAsked] = useState<Asked | undefined>(undefined)
  useReady(loadAssignDialog)
  useReady(loadPostponeDialog)
  useReady(loadNewTaskPanel)
  // The columns stay the same however often the page is drawn.
  const latest = useRef<(task: Task) => void>(undefined)
  const onDone = useCallback((task: Task) => latest.current?.(task), [])
  const onDate = useCallback((task: Task) => setAsked({ what: 'date', task }), [])
  const columns = useTaskColumns({ today, onDone, onDate })
  const builtIn = useTaskViews()
  const view = useListView({
    list: 'tasks',
    columns,
    sorts: taskSorts,
    usualSort: 'due_on',
    builtIn,
    usual: isSeller ? 'mine' : undefined,
  })
  const { filter, filterBy, sort } = view
  const fields = useTaskFields(filter)
  const { list, total, body } = useTasks({ searched, filter }, sort)
  const [selection, setSelection] = useSelection(body)
  const isMany = selection.everything || selection.ids.size > 0
  const bulk = useTasksBulk(selection, body, () => setSelection(nothingSelected))
  const preview = useTasksPreview(selection, body)
  const reach = reachOf(preview)
  useEffect(() => setListContext('people', [...new Set(list.rows.map(({ person }) => person.id))]), [list.rows])

  const open = (task: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, task, create: undefined }) })
  const openPerson = ({ person }: Task) => void navigate({ to: `/people/${person.id}` as string })
  const create = (isOpen: boolean) =>
    void navigate({ search: (before) => ({ ...before, create: isOpen ? true : undefined, task: undefined }) })
  const finish = (task: Task) => {
    void (task.doneAt === null ? acts.finish(task) : acts.reopen(task))
    refocusRow()
  }
  const postpone = (task: Task | undefined, day: string) => (task ? void acts.postpone(task, day) : bulk.postpone(day))

  latest.current = finish

  // A key means all that are chosen, else the row where one stands.
  const here = () => currentRow(list.rows)
  const each = (many: () => void, one: (task: Task) => void) => () => {
    if (isMany) return many()
    const task = here()
    if (task) one(task)
  }
  const has = list.rows.length > 0 && !bulk.isRunning
  const hasOpen = has && body.state === 'open'
  useKeyAction('today.done', has && each(body.state === 'open' ? bulk.finish : bulk.reopen, finish))
  useKeyAction(
    'today.tomorrow',
    hasOpen &&
      each(
        () => bulk.postpone(plusDays(today, 1)),
        (task) => postpone(task, plusDays(today, 1)),
      ),
  )
  useKeyAction(
    'today.monday',
    hasOpen &&
      each(
        () => bulk.postpone(nextMonday(today)),
        (task) => postpone(task, nextMonday(today)),
      ),
  )
  useKeyAction(
    'today.date',
    hasOpen &&
      each(
        () => setAsked({ what: 'date', task: undefined }),
        (task) => setAsked({ what: 'date', task }),
      ),
  )
  useKeyAction(
    'task.assign',
    has &&
      each(
        () => setAsked({ what: 'assign', task: undefined }),
        (task) => setAsked({ what: 'assign', task }),
      ),
  )
  useKeyAction(
    'task.person',
    has &&
      (() => {
        const task = here()
        if (task) openPerson(task)
      }),
  )

  const isMine = view.openId === 'mine'
  // A view of the list itself that is empty teaches; what the reader added to it is what hides.
  const isNarrowed = searched !== '' || view.isChanged || view.saved !== undefined
  return (
    <Page
      title={t('title')}
      width="list"
      actions={
        <Button
          variant="filled"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => create(true)}
        >
          {t('newTask')}
        </Button>
      }
    >
      <DataTable
        name="tasks"
        label={t('title')}
        columns={columns}
        list={list}
        rowId={({ id }) => id}
        total={total && { count: total.count, isOver: !total.exact }}
        sort={sort}
        onSort={view.sortBy}
        arrangement={view.arrangement}
        views={<ViewBar view={view} />}
        selection={selection}
        onSelect={setSelection}
        onOpen={({ id }) => open(id)}
        rowMenu={(task, menu) => (
          <TaskMenu
            menu={menu}
            task={task}
            today={today}
            acts={acts}
            onEdit={() => open(task.id)}
            onPerson={() => openPerson(task)}
            onDate={() => onDate(task)}
            onAssign={() => setAsked({ what: 'assign', task })}
          />
        )}
        phoneRow={(task) => (
          <div className={styles.phone}>
            <strong>{task.title}</strong>
            <span className={styles.second}>
              <span>{[task.person.name, task.person.company].filter(Boolean).join(' · ')}</span>
              <DueWords task={task} today={today} />
            </span>
            <DoneButton task={task} onPress={() => finish(task)} />
          </div>
        )}
        bulkBar={
          isMany && (
            <TasksBulkBar
              preview={preview}
              bulk={bulk}
              isEverything={selection.everything}
              state={body.state}
              today={today}
              onDate={() => setAsked({ what: 'date', task: undefined })}
              onAssign={() => setAsked({ what: 'assign', task: undefined })}
            />
          )
        }
        {...narrowedTable({
          name: 'tasks',
          search: t('search'),
          fields,
          filter,
          searched,
          count: countTasks,
          onFilter: filterBy,
          onSearch: find,
          isNarrowed,
          empty:
            view.openId === 'done' ? (
              <EmptyState
                title={t('noneDone')}
                text={t('noneDoneWhy')}
                actions={<Button onClick={() => view.open(undefined)}>{t('showOpen')}</Button>}
              />
            ) : (
              <EmptyState
                title={t(isMine ? 'empty' : 'noneOpen')}
                text={t('emptyWhy')}
                actions={
                  <>
                    <Button onClick={() => create(true)}>{t('newTask')}</Button>
                    {isMine && <Button onClick={() => view.open(undefined)}>{t('showAll')}</Button>}
                  </>
                }
              />
            ),
        })}
      />
      {address.create && (
        <Suspense>
          <NewTaskPanel onClose={() => create(false)} />
        </Suspense>
      )}
      {address.task && (
        <Suspense>
          <TaskPanel id={address.task} acts={acts} onClose={() => open(undefined)} />
        </Suspense>
      )}
      {asked?.what === 'date' && (
        <Suspense>
          <PostponeDialog
            day={asked.task?.dueOn ?? today}
            earliest={today}
            {...(!asked.task && { action: t('postponeMany', { count: reach }) })}
            onChoose={(day) => postpone(asked.task, day)}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
      {asked?.what === 'assign' && (
        <Suspense>
          <AssignDialog
            title={asked.task ? t('assign') : t('assignMany', { count: reach })}
            onChoose={(id, name) => (asked.task ? void acts.assign(asked.task, id, name) : bulk.assign(id))}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </Page>
  )
}
