import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, Load } from '../../platform/page/states.tsx'
import { useInstallation } from '../../platform/session/installation.ts'
import { openPalette } from '../../platform/shell/palette-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { PostponeDialog } from '../tasks/postpone-dialog.tsx'
import { useTaskActs } from '../tasks/use-task-acts.ts'
import { dueGroups, groupOf, nextMonday, plusDays, todayIn } from './days.ts'
import { myTasksQuery, type Task } from './task-queries.ts'
import { TaskRow } from './task-row.tsx'
import styles from './today.module.css'
import { todayTexts } from './today-texts.ts'

/** What the reader has promised to do, by when: each done or put off with one key. */
export function TodayPage() {
  const t = useTexts(todayTexts)
  const query = useQuery(myTasksQuery)
  return (
    <Page title={t('title')} width="settings">
      <Load query={query} skeleton={<Bars />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('empty')}
              text={t('emptyWhy')}
              actions={<Button onClick={openPalette}>{t('find')}</Button>}
            />
          ) : (
            <Tasks items={items} />
          )
        }
      </Load>
    </Page>
  )
}

function Bars() {
  return (
    <div className={styles.bars}>
      {Array.from({ length: 6 }, (_, index) => (
        <Skeleton key={`bar-${String(index)}`} height={36} />
      ))}
    </div>
  )
}

function Tasks({ items }: { items: readonly Task[] }) {
  const t = useTexts(todayTexts)
  const acts = useTaskActs()
  const today = todayIn(useInstallation()?.timeZone ?? 'UTC')
  const [current, setCurrent] = useState<string | undefined>(items[0]?.id)
  const [dated, setDated] = useState<Task | undefined>(undefined)
  const list = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === current),
  )
  const chosen = items[at]
  const move = (by: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))]
    if (!next) return
    setCurrent(next.id)
    list.current?.querySelector<HTMLElement>(`[data-task="${next.id}"]`)?.focus()
  }
  useKeyAction('list.next', () => move(1))
  useKeyAction('list.previous', () => move(-1))
  useKeyAction('today.done', chosen && (() => void acts.finish(chosen)))
  useKeyAction('today.tomorrow', chosen && (() => void acts.postpone(chosen, plusDays(today, 1))))
  useKeyAction('today.monday', chosen && (() => void acts.postpone(chosen, nextMonday(today))))
  useKeyAction('today.date', chosen && (() => setDated(chosen)))
  useKeyAction('task.person', chosen && (() => void navigate({ to: `/people/${chosen.person.id}` as string })))
  return (
    <div ref={list} className={styles.groups}>
      {dueGroups.map((group) => {
        const tasks = items.filter(({ dueOn }) => groupOf(dueOn, today) === group)
        if (tasks.length === 0) return null
        return (
          <section key={group} aria-labelledby={`tasks-${group}`}>
            <h2 id={`tasks-${group}`} className={styles.heading} data-group={group}>
              {t(group)} <span className="figures">{tasks.length}</span>
            </h2>
            <ul className={styles.tasks}>
              {tasks.map((task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  today={today}
                  isCurrent={task.id === chosen?.id}
                  onFocus={() => setCurrent(task.id)}
                  onMove={move}
                  onDate={() => setDated(task)}
                  acts={acts}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {dated && (
        <PostponeDialog
          day={dated.dueOn ?? today}
          earliest={today}
          onChoose={(day) => void acts.postpone(dated, day)}
          onClose={() => setDated(undefined)}
        />
      )}
    </div>
  )
}
